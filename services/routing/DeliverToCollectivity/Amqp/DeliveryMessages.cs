using Hub.Routing.Amqp;
using RabbitMQ.Client;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Makes deliveries' messages: a CloudEvent in binary mode, the document as the body, for one; a CloudEvents JSON batch for several.</summary>
internal sealed class DeliveryMessages(DeliveryAttributes attributes, TimeProvider clock)
{
    /// <summary>The properties of a message that is one delivery.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="body">What it carries.</param>
    /// <param name="traceParent">Trace that the collectivity's system may continue.</param>
    public BasicProperties Describe(PendingDelivery delivery, DeliveryBody body, string? traceParent) => new()
    {
        MessageId = delivery.DeliveryId.ToString(),
        ContentType = DeliveryAttributes.ContentTypeOf(delivery, body),
        Persistent = true,
        Headers = attributes.Of(delivery, body, traceParent),
    };

    /// <summary>An empty batch.</summary>
    /// <param name="traceParent">Trace of the message, and of events that bring none.</param>
    public DeliveryBatch NewBatch(string? traceParent) => new(attributes, traceParent);

    /// <summary>The properties of a message that is a batch. Its id is its own: another attempt may bring the same deliveries in other company.</summary>
    public BasicProperties Describe(DeliveryBatch batch)
    {
        var headers = new Dictionary<string, object?>(3)
        {
            [EventHeaders.Events] = batch.Deliveries.Count,
            [EventHeaders.Deliveries] = string.Join(',', batch.Deliveries.Select(delivery => delivery.DeliveryId)),
        };
        if (batch.TraceParent is not null) headers[EventHeaders.TraceParent] = batch.TraceParent;
        return new BasicProperties { MessageId = Guid.CreateVersion7(clock.GetUtcNow()).ToString(), ContentType = DeliveryBatch.ContentType, Persistent = true, Headers = headers };
    }
}
