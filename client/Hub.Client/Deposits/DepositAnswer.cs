namespace Hub.Client.Deposits;

/// <summary>The hub has a deposit on its disk: it cannot be lost any more.</summary>
/// <param name="DepositId">Identifier of the deposit; where all its documents were deposited before, of the deposit that brought the first of them.</param>
/// <param name="DepositedAt">The instant from which it is durable (UTC).</param>
/// <param name="InvoiceId">The invoice, where a single document was deposited.</param>
/// <param name="Accepted">How many documents were taken.</param>
/// <param name="Refused">How many were not.</param>
/// <param name="Invoices">The documents that were taken, in the order in which they were sent.</param>
/// <param name="RefusedEntries">Those that were not.</param>
public sealed record DepositAnswer(
    Guid DepositId, DateTimeOffset DepositedAt, Guid? InvoiceId, int Accepted, int Refused, IReadOnlyList<TakenInvoice> Invoices, IReadOnlyList<RefusedEntry> RefusedEntries)
{
    /// <summary>True when the key was answered before: this is that first answer.</summary>
    public bool IsReplayed { get; init; }

    /// <summary>How many of the documents this account had deposited before, byte for byte: they are the invoices that they were, and nothing more is done.</summary>
    public int AlreadyDeposited { get; init; }
}
