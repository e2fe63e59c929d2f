using System.Collections.Concurrent;
using Hub.En16931;
using Hub.En16931.SyntaxTables;
using Hub.Explain.Examples;

namespace Hub.Explain.Rules;

/// <summary>The examples of rules: made when first asked for, confirmed by the engine, and kept. There are as many as rules.</summary>
public static class RuleExamples
{
    private static readonly ConcurrentDictionary<(string Set, InvoiceSyntax Syntax, string Rule), Lazy<RuleExample?>> Known = new();

    /// <summary>The example of a use; null when there is none.</summary>
    public static RuleExample? Of(RuleUse use)
    {
        if (use is not { Set: { } set, Syntax: { } syntax, Silent: null }) return null;
        return Known.GetOrAdd((set.Id + set.Version, syntax, use.Rule.Id), _ => new Lazy<RuleExample?>(() => Make(set, syntax, use.Rule))).Value;
    }

    private static RuleExample? Make(RuleSet set, InvoiceSyntax syntax, Rule rule)
    {
        if (ExampleSource.Of(set) is not { } source) return null;
        var recipes = source.RecipesOf(rule.Id, syntax).Concat(rule is SyntaxRule row ? new RowRecipes(syntax).Of(row) : TermRecipes.Of(rule, syntax));
        return new ExampleMaker(set, syntax, source.Load(syntax)).Make(rule, recipes);
    }
}
