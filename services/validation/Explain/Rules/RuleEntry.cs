using Hub.En16931;
using Hub.Explain.Terms;

namespace Hub.Explain.Rules;

/// <summary>Everything that is known of one rule id.</summary>
/// <param name="Id">Official id, or one of the hub's own.</param>
/// <param name="Uses">How each rule set applies it to each syntax; at least one.</param>
public sealed record RuleEntry(string Id, IReadOnlyList<RuleUse> Uses)
{
    /// <summary>Numbers of the business terms and groups that it speaks of.</summary>
    public IReadOnlyList<string> Terms { get; } = [.. Uses.SelectMany(use => use.Rule.Terms).Distinct(StringComparer.Ordinal)];

    /// <summary>The terms with their names.</summary>
    public IReadOnlyList<BusinessTerm> NamedTerms => [.. Terms.Select(TermBook.Find).OfType<BusinessTerm>()];

    /// <summary>True when it forbids an invoice in at least one syntax.</summary>
    public bool IsFatal => Uses.Any(use => use.Rule.Severity == Severity.Fatal);

    /// <summary>What is wrong and what to do, where the value found is not known; of the first use when uses differ.</summary>
    public string TextIn(Language language) => Uses[0].TextIn(language);
}
