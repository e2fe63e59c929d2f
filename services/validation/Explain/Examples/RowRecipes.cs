using Hub.En16931;
using Hub.En16931.SyntaxTables;

namespace Hub.Explain.Examples;

/// <summary>Recipes for the rules that are rows of a table, from the row alone: what it asks is what the recipe breaks.</summary>
internal sealed class RowRecipes(InvoiceSyntax syntax)
{
    private const int MostContexts = 12;
    private const string NoCode = "ZZZZZ";

    /// <summary>Ways to break the rule, the simplest first; not every one of them works.</summary>
    public IEnumerable<ExampleRecipe> Of(SyntaxRule rule) =>
        from context in Alternatives(rule.Row.Contexts).Select(Anywhere)
        from argument in Alternatives(IsOfCode(rule.Row.Verb) ? rule.Row.Arguments.Split(' ')[1] : rule.Row.Arguments.Split(" & ")[0])
        from at in Enumerable.Range(0, MostContexts)
        from recipe in Of(rule.Row, context, argument, at)
        select recipe;

    private IEnumerable<ExampleRecipe> Of(TableRow row, ExamplePath context, ExamplePath argument, int at) => row.Verb switch
    {
        "absent" when argument.Attribute is null => [Recipe(row, context, at, _ => { }, node => node.Add(argument))],
        "absent" => [Recipe(row, context, at, node => node.Hold(argument), node => node.Add(argument))],
        "single" => Repetitions(row, context, argument, at, copies: 1, change: false),
        "double" => Repetitions(row, context, argument, at, copies: 2, change: false),
        "alike" or "alike-normalized" => Repetitions(row, context, argument, at, copies: 1, change: true),
        "one" or "some" => [Recipe(row, context, at, node => node.Add(argument), node => node.Remove(argument))],
        "not-both" => [Exclusion(row, context, at)],
        _ when IsOfCode(row.Verb) => [Recipe(row, context, at, node => node.Add(argument), node => node.Change(argument, NoCode))],
        _ => [],
    };

    /// <summary>What may stand once stands twice: itself, or an element around it that may be repeated.</summary>
    private static IEnumerable<ExampleRecipe> Repetitions(TableRow row, ExamplePath context, ExamplePath argument, int at, int copies, bool change) =>
        Enumerable.Range(0, argument.Steps.Count).Select(above =>
            Recipe(row, context, at, node => node.Add(argument), node => node.Repeat(argument, above, copies, change)));

    private ExampleRecipe Exclusion(TableRow row, ExamplePath context, int at)
    {
        var both = row.Arguments.Split(" & ").Select(Parse).ToList();
        return Recipe(
            row,
            context,
            at,
            node =>
            {
                node.Remove(both[1]);
                node.Add(both[0]);
            },
            node => node.Add(both[1]));
    }

    private static ExampleRecipe Recipe(TableRow row, ExamplePath context, int at, Action<RowNode> given, Action<RowNode> broken)
    {
        Edit Run(Action<RowNode> change) => document =>
        {
            document.Ensure(document.Root, context);
            if (document.Select(document.Root, context).ElementAtOrDefault(at) is { } node) change(new RowNode(document, node));
        };
        return new ExampleRecipe(row.Id, [Run(given)], [Run(broken)]);
    }

    private static bool IsOfCode(string verb) => verb is "code" or "code-any-case" or "value";

    private IEnumerable<ExamplePath> Alternatives(string paths) => paths.Split(" | ").Where(IsOfInvoice).Select(Parse);

    /// <summary>The examples in UBL are invoices, not credit notes.</summary>
    private static bool IsOfInvoice(string path) => !path.Contains("cn:CreditNote", StringComparison.Ordinal) && !path.StartsWith("cac:CreditNoteLine", StringComparison.Ordinal);

    /// <summary>A context that is not from the root may be anywhere.</summary>
    private static ExamplePath Anywhere(ExamplePath context) => context.Start.Length == 0 ? context with { Start = "//" } : context;

    private ExamplePath Parse(string path) => ExamplePath.Parse(path, test => RowTests.XPathOf(test, syntax));
}
