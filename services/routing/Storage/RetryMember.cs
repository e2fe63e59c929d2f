namespace Hub.Routing.Storage;

/// <summary>An invoice of a retry, and what became of it.</summary>
internal sealed class RetryMember
{
    public required Guid RunId { get; init; }

    public required Guid InvoiceId { get; init; }

    public RetryOutcome Outcome { get; set; }

    /// <summary>Why it stays: a cause of the quarantine, or the kind of the fault.</summary>
    public string? Cause { get; set; }

    /// <summary>The back-office system that it went to.</summary>
    public string? System { get; set; }

    /// <summary>When it was tried.</summary>
    public DateTimeOffset? At { get; set; }
}
