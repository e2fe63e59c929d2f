namespace Hub.En16931.Rules;

/// <summary>The rules of one syntax, by the scope and the VAT category they apply to.</summary>
internal sealed class RulesByScope
{
    private static readonly int CategoryCount = Enum.GetValues<VatCategory>().Length;

    private readonly SemanticRule[]?[] rules = new SemanticRule[]?[Enum.GetValues<Scope>().Length * CategoryCount];

    public RulesByScope(IReadOnlyList<SemanticRule> all)
    {
        All = all;
        Scopes = [.. all.Select(rule => rule.Scope).Distinct().Order()];
        foreach (var group in all.GroupBy(rule => Slot(rule.Scope, rule.Category)))
        {
            rules[group.Key] = [.. group];
        }
    }

    public IReadOnlyList<SemanticRule> All { get; }

    public Scope[] Scopes { get; }

    public ReadOnlySpan<SemanticRule> Of(Scope scope, VatCategory category) => rules[Slot(scope, category)];

    private static int Slot(Scope scope, VatCategory category) => ((int)scope * CategoryCount) + (int)category;
}
