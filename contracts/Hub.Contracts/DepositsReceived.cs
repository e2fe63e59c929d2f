namespace Hub.Contracts;

/// <summary>Documents were answered 202: status 200 "Déposée" for each. The twin of <see cref="InvoicesDeposited"/> without the bytes. Published by ingest, consumed by notification.</summary>
public sealed record DepositsReceived
{
    /// <summary>The batch; the same as in the <see cref="InvoicesDeposited"/> that carries the documents.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>The deposits that the invoices below belong to. A large deposit is named in each of its batches, with the same counts.</summary>
    public required IReadOnlyList<ReceivedDeposit> Deposits { get; init; }

    /// <summary>One to 100 invoices.</summary>
    public required IReadOnlyList<ReceivedInvoice> Invoices { get; init; }
}
