namespace Hub.Routing.Storage;

/// <summary>A retry of many invoices of the quarantine, at a rate. Its members were chosen when it was started.</summary>
internal sealed class RetryRun
{
    public required Guid RunId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The operator's account.</summary>
    public required string By { get; init; }

    /// <summary>Why, in the operator's words.</summary>
    public string? Reason { get; init; }

    /// <summary>What its members were chosen by, as JSON.</summary>
    public required string Selection { get; init; }

    /// <summary>Members.</summary>
    public required int Total { get; init; }

    /// <summary>Invoices a second at most.</summary>
    public required int PerSecond { get; init; }

    public required RetryRunState State { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The process that works on it.</summary>
    public Guid? Holder { get; set; }

    /// <summary>From then on another process may take it over.</summary>
    public DateTimeOffset? HeldUntil { get; set; }
}
