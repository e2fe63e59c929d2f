using Hub.En16931;
using Hub.En16931.SyntaxTables;
using Hub.Explain.Examples;
using Hub.Explain.Terms;

namespace Hub.Explain.Rules;

/// <summary>Where a rule looks in a syntax: the paths of its row, or the places of the terms that it speaks of.</summary>
internal static class RulePlaces
{
    private const int Most = 8;

    public static IReadOnlyList<string> Of(Rule rule, InvoiceSyntax syntax) =>
        [.. (rule is SyntaxRule row ? OfRow(row.Row, syntax) : OfTerms(rule.Terms, syntax)).Distinct(StringComparer.Ordinal).Take(Most)];

    private static IEnumerable<string> OfTerms(IReadOnlyList<string> terms, InvoiceSyntax syntax) =>
        terms.Select(TermBook.Find).OfType<BusinessTerm>().SelectMany(TermBook.Leaves).Select(term => syntax == InvoiceSyntax.CrossIndustryInvoice ? term.Cii : term.Ubl).OfType<string>();

    private static IEnumerable<string> OfRow(TableRow row, InvoiceSyntax syntax) =>
        from context in row.Contexts.Split(" | ")
        from argument in ArgumentsOf(row)
        select Join(Written(context, syntax), argument.Length == 0 ? "" : Written(argument, syntax));

    private static string[] ArgumentsOf(TableRow row) => row.Verb switch
    {
        "holds" => [""],
        "code" or "code-any-case" or "value" => [row.Arguments.Split(' ')[1].TrimStart('.')],
        "not-both" => row.Arguments.Split(" & "),
        _ => row.Arguments.Split(" | "),
    };

    private static string Written(string path, InvoiceSyntax syntax)
    {
        var parsed = ExamplePath.Parse(path, test => RowTests.XPathOf(test, syntax));
        return parsed.XPath + (parsed.Attribute is null ? "" : (parsed.Steps.Count > 0 ? "/@" : "@") + parsed.Attribute);
    }

    private static string Join(string context, string argument) =>
        argument.StartsWith('/') ? argument : (context.StartsWith('/') ? context : "//" + context) + (argument.Length == 0 ? "" : "/" + argument);
}
