namespace Hub.Routing.ChooseSystem;

/// <summary>The rules of all owners: those in force, those planned and those before. Never changed.</summary>
/// <param name="Mark">Tells one reading of the store from the next.</param>
/// <param name="ByOwner">The versions of each owner.</param>
internal sealed record RuleBook((int Count, int Withdrawn) Mark, IReadOnlyDictionary<string, IReadOnlyList<RuleSet>> ByOwner)
{
    public static readonly RuleBook Empty = new((0, 0), new Dictionary<string, IReadOnlyList<RuleSet>>());

    /// <summary>The version of an owner's rules that is in force at an instant: the one that came into force last; of two at the same instant the later version.</summary>
    public RuleSet? InForce(string owner, DateTimeOffset at) =>
        ByOwner.TryGetValue(owner, out var versions)
            ? versions.Where(set => set.ActiveFrom <= at).OrderByDescending(set => set.ActiveFrom).ThenByDescending(set => set.Version).FirstOrDefault()
            : null;

    /// <summary>The same book with one owner's rules in the place of all its versions.</summary>
    public RuleBook With(RuleSet set) => this with { ByOwner = new Dictionary<string, IReadOnlyList<RuleSet>>(ByOwner) { [set.Owner] = [set] } };
}
