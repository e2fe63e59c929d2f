using Hub.En16931;
using Hub.ReadableView.Markup;
using Hub.ReadableView.Marks;

namespace Hub.ReadableView.Sections;

/// <summary>The findings at the top, by cause: each rule with what it says once, and links to the places that it is marked at.</summary>
internal static class FindingList
{
    private const int MostCauses = 100;
    private const int MostPlaces = 6;
    private const int MostOfAValue = 120;

    public static Page Of(MarkWriter marks, ViewOptions options)
    {
        var page = new Page();
        var marked = marks.Findings.Marked;
        if (marked.Count == 0) return page;
        var causes = Enumerable.Range(0, marked.Count).GroupBy(at => (marked[at].Rule, marked[at].Severity, FindingWords.Of(marked[at]))).ToList();
        page.Markup("<section class=\"findings\" id=\"liste\"><h2>Constats</h2><ol>");
        foreach (var cause in causes.Take(MostCauses)) Write(page, [.. cause], marks, options);
        page.Markup("</ol>");
        if (causes.Count > MostCauses) page.Markup("<p class=\"left-out\">").Number(causes.Count - MostCauses).Markup(" autres causes ne sont pas affichées.</p>");
        return page.Markup("</section>\n");
    }

    private static void Write(Page page, IReadOnlyList<int> cause, MarkWriter marks, ViewOptions options)
    {
        var finding = marks.Findings.Marked[cause[0]];
        page.Markup(finding.Severity == Severity.Fatal, "<li class=\"fatal\"><span class=\"rule\">", "<li class=\"warning\"><span class=\"rule\">");
        WriteRule(page, finding.Rule, options);
        page.Markup("</span> <span class=\"terms\">").Text(string.Join(", ", finding.Terms)).Markup("</span> ").Text(FindingWords.Of(finding));
        WriteValues(page, finding, cause.Count);
        page.Markup("<div class=\"places\">");
        foreach (var at in cause.Take(MostPlaces)) WritePlace(page, at, marks);
        if (cause.Count > MostPlaces) page.Markup("<span>et ").Number(cause.Count - MostPlaces).Markup(" autres endroits</span>");
        page.Markup("</div></li>");
    }

    private static void WriteRule(Page page, string rule, ViewOptions options)
    {
        if (options.RulePages is { } pages) page.Markup("<a href=\"").Text(pages + Uri.EscapeDataString(rule)).Markup("\">").Text(rule).Markup("</a>");
        else page.Text(rule);
    }

    /// <summary>Only where all the places share them.</summary>
    private static void WriteValues(Page page, Finding finding, int places)
    {
        if (places > 1) return;
        if (finding.Found is { Length: > 0 } found && !FindingWords.Of(finding).Contains(found, StringComparison.Ordinal)) page.Markup(" <span class=\"value\">Trouvé : ").Text(Short(found)).Markup("</span>");
        if (finding.Expected is { Length: > 0 } expected && !FindingWords.Of(finding).Contains(expected, StringComparison.Ordinal)) page.Markup(" <span class=\"value\">Attendu : ").Text(Short(expected)).Markup("</span>");
    }

    private static void WritePlace(Page page, int at, MarkWriter marks)
    {
        var finding = marks.Findings.Marked[at];
        if (marks.LabelOf(at) is { } label) page.Markup("<a href=\"#m").Number(at).Markup("\">").Text(label).Markup("</a> ");
        if (finding.Line > 0) page.Markup("<span class=\"xml\" title=\"").Text(Short(finding.XPath)).Markup("\">ligne ").Number(finding.Line).Markup(" du XML</span> ");
    }

    private static string Short(string text) => text.Length > MostOfAValue ? text[..MostOfAValue] + "…" : text;
}
