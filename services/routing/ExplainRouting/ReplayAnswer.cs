namespace Hub.Routing.ExplainRouting;

/// <summary>What the proposed rules would do to past invoices. Both sides are decided with the directory of now, so that the difference is the rules'.</summary>
/// <param name="From">Registered from then on (UTC).</param>
/// <param name="Until">Registered before (UTC).</param>
/// <param name="Invoices">Invoices decided again.</param>
/// <param name="Changed">Of them, those that would go elsewhere.</param>
/// <param name="Unroutable">Of them, those that go nowhere by either: SIRET unknown, demands not met.</param>
/// <param name="Systems">Counts by system, in order of their ids.</param>
/// <param name="Changes">A page of the changed ones, in order of deposit.</param>
/// <param name="Next">Give it as <c>after</c> for the next page; null on the last one.</param>
internal sealed record ReplayAnswer(
    DateTimeOffset From, DateTimeOffset Until, int Invoices, int Changed, int Unroutable, IReadOnlyList<SystemCount> Systems, IReadOnlyList<ChangedInvoice> Changes, Guid? Next);
