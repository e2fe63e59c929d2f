using Hub.Routing.Amqp;
using RabbitMQ.Client;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>A message that the hub did not take, ready for the system's refused queue.</summary>
internal sealed record RefusedStatus(StatusMessage Message, StatusRefusal Refusal, StatusOutcome? Outcome)
{
    private static readonly string[] Kept = [EventHeaders.SpecVersion, EventHeaders.Id, EventHeaders.Type, EventHeaders.Source, EventHeaders.Subject, EventHeaders.Time, EventHeaders.TraceParent];

    /// <summary>The event's own attributes and why it was refused. Other headers are left out: a sender could make them larger than a frame.</summary>
    public BasicProperties Describe()
    {
        var headers = new Dictionary<string, object?>
        {
            ["hub-refusal"] = Refusal.Code,
            ["hub-refusal-en"] = Refusal.English,
            ["hub-refusal-fr"] = Refusal.French,
        };
        if (Outcome?.Current is { } current) headers["hub-current"] = current;
        if (Outcome is { Allowed.Count: > 0 }) headers["hub-allowed"] = string.Join(',', Outcome.Allowed.Select(status => status.Code));
        foreach (var header in Kept)
        {
            if (EventHeaders.Text(Message.Properties.Headers, header) is { } value) headers[header] = value;
        }
        return new BasicProperties
        {
            Persistent = true,
            MessageId = Message.Properties.MessageId,
            CorrelationId = Message.Properties.CorrelationId,
            ContentType = Message.Properties.ContentType,
            Headers = headers,
        };
    }
}
