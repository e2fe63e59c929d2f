namespace Hub.Validation.CheckInvoices;

/// <summary>One try at checking a document: a verdict, or the fault of ours that prevented one.</summary>
internal sealed record CheckAttempt(Guid InvoiceId, CheckedInvoice? Checked, Exception? Fault);
