using System.Globalization;
using System.Text.Json;
using Hub.Routing.Amqp;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Writes a delivery as a CloudEvent in structured mode (JSON event format 1.0).</summary>
internal static class EventJson
{
    /// <summary>Says that <c>data_base64</c> is compressed, and how; absent when it is not.</summary>
    public const string DataEncoding = "dataencoding";

    /// <summary>A Zstandard frame (RFC 8878).</summary>
    public const string Zstandard = "zstd";

    /// <summary>Writes the event.</summary>
    /// <param name="json">Where.</param>
    /// <param name="attributes">Its attributes, by the names of their headers.</param>
    /// <param name="delivery">The delivery.</param>
    /// <param name="body">What it carries.</param>
    public static void Write(Utf8JsonWriter json, Dictionary<string, object?> attributes, PendingDelivery delivery, DeliveryBody body)
    {
        json.WriteStartObject();
        foreach (var (header, value) in attributes) WriteAttribute(json, header, value);
        json.WriteString("datacontenttype", DeliveryAttributes.ContentTypeOf(delivery, body));
        if (body.IsCompressed) json.WriteString(DataEncoding, Zstandard);
        if (body.Content is { } content) WriteContent(json, delivery, content.Span);
        json.WriteEndObject();
    }

    private static void WriteAttribute(Utf8JsonWriter json, string header, object? value)
    {
        var name = header.StartsWith(EventHeaders.Prefix, StringComparison.Ordinal) ? header.AsSpan(EventHeaders.Prefix.Length) : header;
        if (value is string text) json.WriteString(name, text);
        else json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
    }

    private static void WriteContent(Utf8JsonWriter json, PendingDelivery delivery, ReadOnlySpan<byte> content)
    {
        if (delivery.Completion is null) json.WriteBase64String("data_base64", content);
        else
        {
            json.WritePropertyName("data");
            json.WriteRawValue(content, skipInputValidation: true);
        }
    }
}
