namespace Hub.Routing.ForeseeFailures;

/// <summary>Who would start failing.</summary>
/// <param name="Since">From this instant on.</param>
/// <param name="Invoices">Accepted invoices that would be rejected.</param>
/// <param name="Failures">By supplier, set and rule; those with the most invoices first.</param>
internal sealed record FailureReport(DateTimeOffset Since, int Invoices, IReadOnlyList<FailureToCome> Failures);
