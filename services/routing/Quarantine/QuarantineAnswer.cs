namespace Hub.Routing.Quarantine;

/// <summary>The quarantine: counts by cause, and a page of its invoices.</summary>
/// <param name="Total">Invoices in quarantine.</param>
/// <param name="Causes">The most frequent first.</param>
/// <param name="Invoices">The page, oldest first.</param>
/// <param name="Next">Give it as <c>after</c> for the next page; null on the last one.</param>
internal sealed record QuarantineAnswer(int Total, IReadOnlyList<QuarantineCause> Causes, IReadOnlyList<QuarantineItem> Invoices, Guid? Next);
