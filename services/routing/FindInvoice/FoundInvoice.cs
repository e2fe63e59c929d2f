namespace Hub.Routing.FindInvoice;

/// <summary>An invoice that was found by its number.</summary>
/// <param name="InvoiceId">The hub's id.</param>
/// <param name="Number">BT-1.</param>
/// <param name="IssueDate">BT-2.</param>
/// <param name="Status">Its status now.</param>
internal sealed record FoundInvoice(Guid InvoiceId, string Number, DateOnly IssueDate, int Status);
