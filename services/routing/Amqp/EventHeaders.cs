using System.Text;

namespace Hub.Routing.Amqp;

/// <summary>CloudEvents attributes as AMQP headers (binary mode): <c>cloudEvents:id</c> and so on; <c>cloudEvents_id</c> is read too, as the AMQP binding asks.</summary>
internal static class EventHeaders
{
    public const string Prefix = "cloudEvents:";
    public const string SpecVersion = Prefix + "specversion";
    public const string Id = Prefix + "id";
    public const string Type = Prefix + "type";
    public const string Source = Prefix + "source";
    public const string Subject = Prefix + "subject";
    public const string Time = Prefix + "time";
    public const string DataRef = Prefix + "dataref";

    /// <summary>W3C trace context, where tracing libraries look for it.</summary>
    public const string TraceParent = "traceparent";

    /// <summary>How many events a batch holds.</summary>
    public const string Events = "hub-events";

    /// <summary>The ids of a batch's events in their order, separated by commas: what was set aside can be told without its body.</summary>
    public const string Deliveries = "hub-deliveries";

    private const string OtherPrefix = "cloudEvents_";

    /// <summary>The attribute as text, cut to <paramref name="limit"/> characters; null when it is not there or not a text.</summary>
    /// <param name="headers">The message's headers.</param>
    /// <param name="header">One of the constants above.</param>
    /// <param name="limit">Longest text returned.</param>
    public static string? Text(IDictionary<string, object?>? headers, string header, int limit = 256)
    {
        if (headers is null) return null;
        if (!headers.TryGetValue(header, out var value) && !headers.TryGetValue(header.Replace(Prefix, OtherPrefix, StringComparison.Ordinal), out value)) return null;
        var text = value switch
        {
            byte[] bytes => Encoding.UTF8.GetString(bytes),
            string plain => plain,
            _ => null,
        };
        return text?.Length > limit ? text[..limit] : text;
    }
}
