using System.Collections.Concurrent;
using Hub.En16931;
using Hub.En16931.SyntaxTables;
using Hub.Explain.Examples;
using Hub.Explain.Examples.Files;

namespace Hub.Explain.Rules;

/// <summary>The examples of rules: made when first asked for, confirmed by the engine, and kept. There are as many as rules.</summary>
public static class RuleExamples
{
    private static readonly ConcurrentDictionary<(string? Set, InvoiceSyntax? Syntax, string Rule), Lazy<RuleExample?>> Known = new();

    /// <summary>The example of a use; null when there is none.</summary>
    public static RuleExample? Of(RuleUse use) =>
        use.Silent is null ? Known.GetOrAdd(KeyOf(use), _ => new Lazy<RuleExample?>(() => Make(use))).Value : null;

    /// <summary>Why a use that fires has no example; null when it has one.</summary>
    public static LocalText? ReasonForNone(RuleUse use) => use.Silent is null && Of(use) is null ? RulesWithoutExample.ReasonOf(use) : null;

    /// <summary>An own rule may have one id for several terms.</summary>
    private static (string? Set, InvoiceSyntax? Syntax, string Rule) KeyOf(RuleUse use) =>
        (use.Set?.Id + use.Set?.Version, use.Syntax, use.Set is null ? $"{use.Rule.Id} {string.Join(' ', use.Rule.Terms)}" : use.Rule.Id);

    private static RuleExample? Make(RuleUse use) => use is { Set: { } set, Syntax: { } syntax } ? Make(set, syntax, use.Rule) : FileExamples.Of(use.Rule);

    private static RuleExample? Make(RuleSet set, InvoiceSyntax syntax, Rule rule)
    {
        if (ExampleSource.Of(set) is not { } source) return null;
        var recipes = source.RecipesOf(rule.Id, syntax).Concat(rule is SyntaxRule row ? new RowRecipes(syntax).Of(row) : TermRecipes.Of(rule, syntax));
        return new ExampleMaker(set, syntax, source.Load(syntax)).Make(rule, recipes);
    }
}
