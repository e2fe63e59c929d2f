namespace Hub.Contracts;

/// <summary>Life-cycle statuses changed. Published by routing, consumed by notification.</summary>
public sealed record InvoiceStatusesChanged
{
    /// <summary>The batch; also the message id.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>One to 1,000 steps, in the order in which they took effect.</summary>
    public required IReadOnlyList<InvoiceStatusChange> Changes { get; init; }
}
