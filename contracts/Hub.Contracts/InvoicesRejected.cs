namespace Hub.Contracts;

/// <summary>Invoices broke a fatal rule: status 213 "Rejetée" for each. Published by validation, consumed by notification.</summary>
public sealed record InvoicesRejected
{
    /// <summary>The batch, derived from the batch that was checked; also the message id.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>The instant of the verdict (UTC).</summary>
    public required DateTimeOffset RejectedAt { get; init; }

    /// <summary>One to 100 invoices.</summary>
    public required IReadOnlyList<RejectedInvoice> Invoices { get; init; }
}
