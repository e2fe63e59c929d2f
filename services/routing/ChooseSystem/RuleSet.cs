namespace Hub.Routing.ChooseSystem;

/// <summary>A version of an owner's rules, ready to be asked. Never changed.</summary>
internal sealed class RuleSet
{
    private readonly int[] general;
    private readonly Dictionary<string, int[]> bySiret;

    public RuleSet(string owner, int version, DateTimeOffset activeFrom, IReadOnlyList<RoutingRule> rules)
    {
        (Owner, Version, ActiveFrom, Rules) = (owner, version, activeFrom, rules);
        general = [.. Enumerable.Range(0, rules.Count).Where(at => rules[at].When.Siret is null)];
        bySiret = rules.SelectMany((rule, at) => (rule.When.Siret ?? []).Select(siret => (Siret: siret, At: at)))
            .GroupBy(pair => pair.Siret, pair => pair.At, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Distinct().Concat(general).Order().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The account; empty: the hub's own rules.</summary>
    public string Owner { get; }

    public int Version { get; }

    public DateTimeOffset ActiveFrom { get; }

    /// <summary>In their order: the first that matches wins.</summary>
    public IReadOnlyList<RoutingRule> Rules { get; }

    /// <summary>Places of the rules that could match an invoice to a SIRET, in their order: a set of thousands of SIRETs costs no more than one of a few.</summary>
    public IReadOnlyList<int> CandidatesFor(string? siret) => siret is not null && bySiret.TryGetValue(siret, out var candidates) ? candidates : general;
}
