namespace Hub.Routing.Quarantine;

/// <summary>Invoices in quarantine that have something in common.</summary>
/// <param name="Key">What they have in common: a cause, a buyer's SIRET (null: none), or a supplier's account.</param>
/// <param name="Count">How many.</param>
/// <param name="OldestSince">Since when the first of them waits (UTC).</param>
/// <param name="SampleIds">Up to three of them, in order of deposit.</param>
internal sealed record QuarantineGroup(string? Key, int Count, DateTimeOffset OldestSince, IReadOnlyList<Guid> SampleIds);
