namespace Hub.Notification.ShowDeposit;

/// <summary>Some invoices of a deposit, in the order in which they became known: a new one never comes between two pages.</summary>
/// <param name="Invoices">The invoices.</param>
/// <param name="Next">Pass it as <c>cursor</c> for the next page; null on the last.</param>
internal sealed record InvoicePage(IReadOnlyList<InvoiceSummary> Invoices, string? Next);
