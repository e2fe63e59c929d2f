using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.ExplainRouting;

/// <summary>Makes the decision on an invoice and tells how it came about. Pure: it asks what routing asks.</summary>
internal static class RoutingExplainer
{
    private const int MostRules = 500;

    /// <summary>Explains.</summary>
    /// <param name="invoice">The invoice, or one made of fields.</param>
    /// <param name="directory">Directory and rules of the instant.</param>
    /// <param name="entry">What the directory said of the buyer.</param>
    /// <param name="at">The instant.</param>
    public static RoutingExplanation Explain(RegisteredInvoice invoice, DirectorySnapshot directory, DirectoryEntry? entry, DateTimeOffset at)
    {
        var decision = RoutingDecider.Decide(invoice, directory, at);
        var asked = decision is { Collectivity: { } collectivity, Choice: { } choice } ? Asked(RoutingFields.Of(invoice), collectivity, choice, directory, at) : [];
        return new RoutingExplanation
        {
            At = at,
            DirectoryVersion = directory.Version,
            Organisation = entry,
            DemandsMet = decision.Fault is null,
            Cause = decision.Fault?.Cause,
            French = decision.Fault?.French,
            English = decision.Fault?.English,
            System = decision.Choice?.System.SystemId,
            Account = decision.Choice?.System.Account,
            DecidedBy = decision.Choice is null ? null : decision.Choice.Set is null ? "organisation" : "rule",
            Rules = asked.Count > MostRules ? [.. asked.Take(MostRules - 1), asked[^1]] : asked,
            RulesConsidered = asked.Count,
            WentTo = invoice.System,
        };
    }

    private static List<ConsideredRule> Asked(RoutingFields invoice, Collectivity collectivity, SystemChoice choice, DirectorySnapshot directory, DateTimeOffset at)
    {
        var asked = new List<ConsideredRule>();
        foreach (var set in SystemChooser.SetsFor(collectivity, directory, at))
        {
            foreach (var (place, rule) in set.Rules.Index())
            {
                var matched = choice.Set == set && choice.Place == place;
                asked.Add(new ConsideredRule(set.Owner, set.Version, place, rule.Name, rule.System, matched, matched ? null : UnmetOf(rule, invoice, directory)));
                if (matched) return asked;
            }
        }
        return asked;
    }

    private static string? UnmetOf(RoutingRule rule, RoutingFields invoice, DirectorySnapshot directory) =>
        directory.Systems.ContainsKey(rule.System) ? rule.When.FirstUnmet(invoice) : "system";
}
