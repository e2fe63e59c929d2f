using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.ChooseSystem;

/// <summary>Chooses the system for an invoice of an organisation: the hub's rules first, then the collectivity's own, then the organisation's system. Pure.</summary>
internal static class SystemChooser
{
    public static SystemChoice Choose(RoutingFields invoice, Collectivity collectivity, DirectorySnapshot directory, DateTimeOffset at)
    {
        foreach (var set in SetsFor(collectivity, directory, at))
        {
            foreach (var place in set.CandidatesFor(invoice.BuyerSiret))
            {
                var rule = set.Rules[place];
                if (directory.Systems.TryGetValue(rule.System, out var system) && rule.When.FirstUnmet(invoice) is null) return new SystemChoice(system, set, place);
            }
        }
        return new SystemChoice(OwnSystem(collectivity, directory), null, 0);
    }

    /// <summary>The rules that are asked for an organisation, in their order.</summary>
    public static IEnumerable<RuleSet> SetsFor(Collectivity collectivity, DirectorySnapshot directory, DateTimeOffset at) =>
        ((string[])[RoutingRuleSet.Hub, collectivity.Account]).Select(owner => directory.Rules.InForce(owner, at)).OfType<RuleSet>();

    private static BackOfficeSystem OwnSystem(Collectivity collectivity, DirectorySnapshot directory) =>
        directory.Systems.GetValueOrDefault(collectivity.System)
        ?? new BackOfficeSystem { SystemId = collectivity.System, Account = collectivity.Account, Name = collectivity.System, Channel = collectivity.ServedBy };
}
