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
        var covering = new List<ScheduledRuleSet>(Entries.Count);
        foreach (var entry in Entries)
        {
            if (entry.Covers(invoice) && !covering.Exists(other => other.RuleSet.Id == entry.RuleSet.Id && other.RuleSet.Version == entry.RuleSet.Version))
            {
                covering.Add(entry);
            }
        }

        return covering.FindAll(entry => entry.Enforcement == Enforcement.Beside
            || !covering.Exists(other => other.Enforcement != Enforcement.Beside && other.Replaces.Contains(entry.RuleSet.Id)));
    }

    /// <summary>The rule sets of one invoice, each with what its findings weigh.</summary>
    public IReadOnlyList<ChosenRuleSet> Choose(InvoiceTraits invoice) =>
        [.. EntriesFor(invoice).Select(entry => new ChosenRuleSet(entry.RuleSet, entry.Enforcement))];
}
