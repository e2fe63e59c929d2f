using Hub.En16931;
using Hub.Explain.Terms;

namespace Hub.Explain.Examples;

/// <summary>Recipes for a rule of which only the terms are known: each of them is given values that rules refuse, taken away or repeated, until the engine says that the rule is broken.</summary>
internal static class TermRecipes
{
    private static readonly string[] Refused =
        ["ZZZZZ", "", "999", "-5.00", "1.123456", "12345678", "é à", new('9', 60), "#ZZZ#", "2019-12-31", "20191231", "2099-12-31", "20991231", "A1", "S"];

    /// <summary>Ways that may break the rule, the plainest first.</summary>
    public static IEnumerable<ExampleRecipe> Of(Rule rule, InvoiceSyntax syntax)
    {
        List<string> terms = [.. rule.Terms.Where(term => (syntax == InvoiceSyntax.CrossIndustryInvoice ? TermBook.Find(term)?.Cii : TermBook.Find(term)?.Ubl) is not null)];
        foreach (var term in terms) yield return new ExampleRecipe(rule.Id, Edits.Remove(term));
        foreach (var term in terms.Where(IsValue))
        {
            foreach (var value in Refused) yield return new ExampleRecipe(rule.Id, Edits.Set(term, value));
        }
        foreach (var term in terms.Where(term => !term.StartsWith("BT-", StringComparison.Ordinal) || IsValue(term))) yield return new ExampleRecipe(rule.Id, Edits.Repeat(term));
        foreach (var term in terms.Where(IsValue))
        {
            foreach (var scheme in (string?[])[null, "ZZZZ", "0002", "0009"]) yield return new ExampleRecipe(rule.Id, Edits.Attribute(term, "schemeID", scheme));
        }
        yield return new ExampleRecipe(rule.Id, [.. terms.Select(Edits.RemoveAll)]);
    }

    private static bool IsValue(string term) => term.StartsWith("BT-", StringComparison.Ordinal);
}
