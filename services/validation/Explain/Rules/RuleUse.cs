using Hub.En16931;

namespace Hub.Explain.Rules;

/// <summary>A rule as one rule set applies it to one syntax.</summary>
/// <param name="Set">The rule set; null for the hub's own rules about files and structure.</param>
/// <param name="Syntax">The syntax; null when it does not matter.</param>
/// <param name="Rule">Severity, terms and texts; the texts hold {found} and {expected}.</param>
/// <param name="Places">Where it looks, as XPath.</param>
public sealed record RuleUse(RuleSet? Set, InvoiceSyntax? Syntax, Rule Rule, IReadOnlyList<string> Places)
{
    /// <summary>Why no document can break it; null for all rules but a few.</summary>
    public LocalText? Silent { get; init; }

    /// <summary>What is wrong and what to do, where the value found is not known.</summary>
    public string TextIn(Language language) => RuleTexts.WithoutValues(language == Language.French ? Rule.French : Rule.English);
}
