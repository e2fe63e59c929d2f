namespace Hub.Contracts;

/// <summary>Documents are stored and must be checked. Published by ingest, consumed by validation.</summary>
public sealed record InvoicesDeposited
{
    /// <summary>The batch; also the message id.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>Where the small documents lie, when the services share a folder; null: each small document is in its invoice.</summary>
    public PackPlace? Pack { get; init; }

    /// <summary>One to 100 documents, of one or several deposits.</summary>
    public required IReadOnlyList<DepositedInvoice> Invoices { get; init; }
}
