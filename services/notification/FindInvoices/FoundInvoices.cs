namespace Hub.Notification.FindInvoices;

/// <summary>Invoices that a search found, the latest deposit first.</summary>
/// <param name="Invoices">The invoices; there may be none on a page that is not the last.</param>
/// <param name="Next">Pass it as <c>cursor</c> to search on; null when everything was looked at.</param>
internal sealed record FoundInvoices(IReadOnlyList<FoundInvoice> Invoices, string? Next);
