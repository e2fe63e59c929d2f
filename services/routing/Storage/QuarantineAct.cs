namespace Hub.Routing.Storage;

/// <summary>What an operator did to the quarantine. Never changed, never removed.</summary>
internal sealed class QuarantineAct
{
    public const string Mended = "mended";
    public const string Retried = "retried";
    public const string RunStarted = "retry-started";
    public const string MessagesReturned = "messages-returned";
    public const string RunEnded = "retry-ended";

    /// <summary>Its place in the journal, growing.</summary>
    public long ActId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The operator's account.</summary>
    public required string By { get; init; }

    /// <summary>"mended", "retried", "retry-started", "retry-paused", "retry-resumed", "retry-cancelled", "retry-ended" or "messages-returned".</summary>
    public required string Kind { get; init; }

    /// <summary>The invoice; null for an act on a whole retry.</summary>
    public Guid? InvoiceId { get; init; }

    /// <summary>The retry that it is part of; null when the operator acted on one invoice.</summary>
    public Guid? RunId { get; init; }

    /// <summary>Why, in the operator's words.</summary>
    public string? Reason { get; init; }

    /// <summary>What was mended, as JSON.</summary>
    public string? Changes { get; init; }

    /// <summary>Of a try: "routed", "failed", or the cause for which the invoice stays. Of messages put back: how many, and into which queue.</summary>
    public string? Outcome { get; init; }

    /// <summary>The back-office system that the invoice went to.</summary>
    public string? System { get; init; }
}
