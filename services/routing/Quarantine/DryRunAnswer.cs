namespace Hub.Routing.Quarantine;

/// <summary>What a retry would do now. Nothing was changed.</summary>
/// <param name="Total">Invoices asked for that are in quarantine.</param>
/// <param name="Routable">Those that would go.</param>
/// <param name="Outcomes">What would become of them, the most frequent first.</param>
/// <param name="Invoices">The first 100, in order of deposit.</param>
internal sealed record DryRunAnswer(int Total, int Routable, IReadOnlyList<DryRunOutcome> Outcomes, IReadOnlyList<RetryAnswer> Invoices);
