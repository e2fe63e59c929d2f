using System.Text.RegularExpressions;

namespace Hub.RuleTables;

/// <summary>The asserts that a value is in a list, as rows.</summary>
internal static partial class CodeTests
{
    /// <summary>The rows with their contexts, null when the assert is of another kind.</summary>
    public static (string Context, string Row)[]? RowsOf(OfficialRule rule, CodeListFiles lists)
    {
        var context = Paths.Translate(rule.Context);
        var literals = ListsOf(rule);
        return (rule.Id, context) switch
        {
            // Its test holds of any element that is not a ram:ContractReferencedDocument, and its context is no such element.
            ("BR-EXT-CL-07", _) => [],
            ("BR-CL-08", _) when context.Contains("cbc:Note", StringComparison.Ordinal) => [(context, "holds")],
            ("BR-CL-01", _) when literals.Count == 2 =>
            [
                ("cbc:InvoiceTypeCode", $"code {lists.NameOf(literals[0])} ."),
                ("cbc:CreditNoteTypeCode", $"code {lists.NameOf(literals[1])} ."),
            ],
            ("BR-CL-24" or "BR-FREXT-CL-24", _) => [(context, $"value {lists.NameOf(CodesOf(rule))} @mimeCode")],
            ("BR-CL-10" or "BR-FREXT-CL-10", _) when rule.Test.Contains("SEPA", StringComparison.Ordinal) =>
                [(context, $"code {lists.NameOf(literals[0])} @schemeID unless sepa-of-seller-or-payee")],
            _ when literals.Count == 1 && rule.Id.StartsWith("BR-", StringComparison.Ordinal) =>
                [(context, $"{VerbOf(rule)} {lists.NameOf(literals[0])} {TargetOf(rule)}")],
            _ => null,
        };
    }

    /// <summary>The codes of the one list that a rule spells out, as one text or one by one.</summary>
    public static IEnumerable<string> CodesOf(OfficialRule rule) => ListsOf(rule) is [var words]
        ? words
        : Literal().Matches(rule.Test).Select(match => match.Groups[1].Value);

    private static List<string[]> ListsOf(OfficialRule rule) =>
        [.. Literal().Matches(rule.Test).Select(match => Words(match.Groups[1].Value)).Where(words => words.Length > 1)];

    private static string VerbOf(OfficialRule rule) =>
        rule.Test.Contains("upper-case", StringComparison.Ordinal) ? "code-any-case" : "code";

    private static string TargetOf(OfficialRule rule) => Target().Match(rule.Test).Groups[1].Value;

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Literal();

    [GeneratedRegex(@"normalize-space\((?:\./)?(\.|@\w+)\)")]
    private static partial Regex Target();
}
