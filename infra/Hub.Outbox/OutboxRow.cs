namespace Hub.Outbox;

/// <summary>A message that a transaction decided to send. It leaves the table when its receipt is certain.</summary>
public sealed class OutboxRow
{
    /// <summary>Order of entry.</summary>
    public long Id { get; init; }

    /// <summary>The message's id, the same on every attempt.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>Full name of the contract.</summary>
    public required string Type { get; init; }

    /// <summary>The body as it goes on the wire.</summary>
    public required byte[] Body { get; init; }

    /// <summary>W3C trace context of the work that decided to send it.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The instant of entry (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    internal static OutboxRow Of(OutgoingMessage message, DateTimeOffset at) => new()
    {
        MessageId = message.Id,
        Type = message.Message.GetType().FullName!,
        Body = message.Body,
        TraceParent = message.TraceParent,
        At = at,
    };
}
