using Hub.En16931.Model;

namespace Hub.En16931.Selection;

/// <summary>What one document is judged by.</summary>
internal readonly record struct RuleChoice(IReadOnlyList<ChosenRuleSet> RuleSets, CiiRelease CiiRelease, ActiveWeights Weights)
{
    /// <summary>Chooses for an invoice; without a schedule nothing of it is read but, where weights are set, its date.</summary>
    public static RuleChoice Of(Invoice? invoice, CheckOptions options)
    {
        if (invoice is null)
        {
            return new RuleChoice([], options.CiiRelease, default);
        }

        if (options.Schedule is not { } schedule)
        {
            var date = options.Weights.Count == 0 ? null : invoice.IssueDate.Date ?? options.UndatedAs;
            return new RuleChoice(options.Enforced, options.CiiRelease, new ActiveWeights(options.Weights, date));
        }

        var traits = InvoiceTraits.Of(invoice, options.Channel, options.UndatedAs);
        var entries = schedule.EntriesFor(traits);
        var release = entries.LastOrDefault(entry => entry.Enforcement != Enforcement.Beside && entry.CiiRelease is not null)?.CiiRelease;
        return new RuleChoice(
            [.. entries.Select(entry => new ChosenRuleSet(entry.RuleSet, entry.Enforcement))],
            release ?? options.CiiRelease,
            new ActiveWeights(options.Weights, traits.IssueDate));
    }
}
