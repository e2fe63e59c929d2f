using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>A status that somebody wants to set, however it came in.</summary>
internal sealed record WantedStatus
{
    public required Guid InvoiceId { get; init; }

    /// <summary>200 to 228.</summary>
    public required int Status { get; init; }

    /// <summary>The Chorus Pro status, when that is how it was named.</summary>
    public ChorusProStatus? ChorusPro { get; init; }

    /// <summary>Who sets it; null: somebody who may not.</summary>
    public Actor? By { get; init; } = Actor.Recipient;

    /// <summary>MDT-113.</summary>
    public string? Reason { get; init; }

    /// <summary>MDT-126.</summary>
    public string? Comment { get; init; }

    /// <summary>When it took effect; null: now.</summary>
    public DateTimeOffset? At { get; init; }

    public string? MandateNumber { get; init; }

    /// <summary>
    /// Identifies the sender's message where the way in may deliver it twice (AMQP): an id derived from account and message id. The same cause never takes a second step, even when the life cycle has moved
    /// on and would allow it. Null over HTTP.
    /// </summary>
    public Guid? Cause { get; init; }
}
