using Hub.Contracts;

namespace Hub.Validation.CheckInvoices;

/// <summary>The outcome of one check: exactly one of the two is there.</summary>
internal sealed record CheckedInvoice(ValidatedInvoice? Validated, RejectedInvoice? Rejected);
