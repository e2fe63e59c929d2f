namespace Hub.En16931.Selection;

/// <summary>
/// Which rule sets apply to which invoices, as data. The first entry of a rule set (id and version) that covers an invoice decides
/// for that set; sets are judged in the order of the entries.
/// </summary>
/// <param name="Entries">The entries.</param>
public sealed record RuleSetSchedule(IReadOnlyList<ScheduledRuleSet> Entries)
{
    /// <summary>The entries that decide for an invoice of these traits: a pure function.</summary>
    public IReadOnlyList<ScheduledRuleSet> EntriesFor(InvoiceTraits invoice)
    {
        var covering = Entries.Where(entry => entry.Covers(invoice)).DistinctBy(entry => (entry.RuleSet.Id, entry.RuleSet.Version)).ToList();
        var replaced = covering.Where(entry => entry.Enforcement != Enforcement.Beside).SelectMany(entry => entry.Replaces).ToList();
        return replaced.Count == 0 ? covering : [.. covering.Where(entry => entry.Enforcement == Enforcement.Beside || !replaced.Contains(entry.RuleSet.Id))];
    }

    /// <summary>The rule sets of one invoice, each with what its findings weigh.</summary>
    public IReadOnlyList<ChosenRuleSet> Choose(InvoiceTraits invoice) =>
        [.. EntriesFor(invoice).Select(entry => new ChosenRuleSet(entry.RuleSet, entry.Enforcement))];
}
