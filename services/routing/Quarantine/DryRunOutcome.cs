namespace Hub.Routing.Quarantine;

/// <summary>How many invoices the same would become of.</summary>
/// <param name="System">The back-office system that they would go to; null when they stay.</param>
/// <param name="Account">Its account; null when they stay.</param>
/// <param name="Cause">Why they stay; null when they go.</param>
/// <param name="Count">How many.</param>
internal sealed record DryRunOutcome(string? System, string? Account, string? Cause, int Count);
