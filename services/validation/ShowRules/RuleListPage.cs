using System.Globalization;
using Hub.Explain;
using Hub.Explain.Rules;

namespace Hub.Validation.ShowRules;

/// <summary>The list of rules, all or those that a search finds, a page at a time.</summary>
internal static class RuleListPage
{
    /// <summary>The longest search, in characters.</summary>
    public const int LongestQuery = 100;

    private const int OnPage = 100;

    public static string Write(string query, int page, Language language)
    {
        var words = RuleWords.In(language);
        List<RuleEntry> found = [.. query.Length == 0 ? RuleBook.All : RuleBook.Search(query, language)];
        var first = Math.Min(Math.Max(0, page - 1), Math.Max(0, (found.Count - 1) / OnPage)) * OnPage;
        return RuleLayout.Page(words.Title, Address(query, first / OnPage + 1), query, language, html =>
        {
            html.Element("h1", words.Title).Raw("<p class=\"note\">").Text($"{found.Count.ToString(CultureInfo.InvariantCulture)} {words.Found}").Raw("</p><table>");
            foreach (var entry in found.Skip(first).Take(OnPage)) WriteRow(html, entry, words, language);
            html.Raw("</table><p>");
            if (first > 0) html.Link(Address(query, first / OnPage, language), words.Previous).Raw(" ");
            if (first + OnPage < found.Count) html.Link(Address(query, first / OnPage + 2, language), words.Next);
            html.Raw("</p>");
        });
    }

    private static void WriteRow(HtmlText html, RuleEntry entry, RuleWords words, Language language)
    {
        html.Raw("<tr><td>").Link($"/rules/{Uri.EscapeDataString(entry.Id)}?lang={RequestLanguage.CodeOf(language)}", entry.Id).Raw("<br>");
        RulePage.WriteSeverity(html, entry.IsFatal, words);
        html.Raw("</td>").Element("td", entry.TextIn(language)).Raw("</tr>");
    }

    private static string Address(string query, int page, Language? language = null) =>
        $"/rules?q={Uri.EscapeDataString(query)}&page={page.ToString(CultureInfo.InvariantCulture)}" + (language is { } told ? $"&lang={RequestLanguage.CodeOf(told)}" : "");
}
