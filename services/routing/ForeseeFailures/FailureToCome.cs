namespace Hub.Routing.ForeseeFailures;

/// <summary>A rule that a supplier's accepted invoices break, of a set that is not in force.</summary>
/// <param name="SupplierAccount">Who deposited them.</param>
/// <param name="RuleSet">The set that runs beside.</param>
/// <param name="Version">Its version.</param>
/// <param name="Rule">The rule that would reject them; its page is /rules/{id}.</param>
/// <param name="Invoices">How many invoices.</param>
/// <param name="First">When the first of them came.</param>
/// <param name="Last">When the last of them came.</param>
/// <param name="LastInvoiceId">That one.</param>
internal sealed record FailureToCome(string SupplierAccount, string RuleSet, string Version, string Rule, int Invoices, DateTimeOffset First, DateTimeOffset Last, Guid LastInvoiceId);
