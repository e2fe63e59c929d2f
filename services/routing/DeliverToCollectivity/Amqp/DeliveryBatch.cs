using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Deliveries in one message: a CloudEvents JSON batch, an array of events in structured mode.</summary>
/// <param name="attributes">Tells the attributes of each.</param>
/// <param name="traceParent">Trace of the message, and of events that bring none.</param>
internal sealed class DeliveryBatch(DeliveryAttributes attributes, string? traceParent) : IDisposable
{
    public const string ContentType = "application/cloudevents-batch+json";

    /// <summary>The body's size: what would go beyond it begins the next message.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>More than the attributes of an event usually take.</summary>
    private const int AttributeBytes = 2048;

    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly PooledBytes bytes = new();
    private readonly List<PendingDelivery> deliveries = [];
    private Utf8JsonWriter? json;

    /// <summary>What is in it, in order.</summary>
    public IReadOnlyList<PendingDelivery> Deliveries => deliveries;

    public string? TraceParent => traceParent;

    /// <summary>Takes a delivery in, if there is room. There always is for the first.</summary>
    public bool TryAdd(PendingDelivery delivery, DeliveryBody body)
    {
        if (deliveries.Count > 0 && Written + AttributeBytes + Base64.GetMaxEncodedToUtf8Length(body.Content?.Length ?? 0) > MostBytes) return false;
        if (json is null) (json = new Utf8JsonWriter(bytes, Form)).WriteStartArray();
        EventJson.Write(json, attributes.Of(delivery, body, delivery.TraceParent ?? traceParent), delivery, body);
        deliveries.Add(delivery);
        return true;
    }

    /// <summary>Ends the batch.</summary>
    /// <returns>The body; good until the batch is disposed of.</returns>
    public ReadOnlyMemory<byte> Close()
    {
        json!.WriteEndArray();
        json.Flush();
        return bytes.Written;
    }

    public void Dispose()
    {
        json?.Dispose();
        bytes.Dispose();
    }

    private long Written => json is null ? 0 : json.BytesCommitted + json.BytesPending;
}
