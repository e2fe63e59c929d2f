using Hub.En16931;
using Hub.Explain;
using Hub.Explain.Examples;
using Hub.Explain.Rules;
using Hub.Explain.Terms;

namespace Hub.Validation.ShowRules;

/// <summary>The page of one rule.</summary>
internal static class RulePage
{
    public static string Write(RuleEntry entry, Language language) => RuleLayout.Page(entry.Id, "/rules/" + entry.Id, "", language, html =>
    {
        var words = RuleWords.In(language);
        html.Raw("<h1>").Text(entry.Id).Raw(" ");
        WriteSeverity(html, entry.IsFatal, words);
        html.Raw("</h1><p class=\"lead\">").Text(entry.TextIn(language)).Raw("</p>");
        WriteTerms(html, entry, language);
        foreach (var use in entry.Uses) WriteUse(html, entry, use, language);
        if (entry.Uses.Any(use => RuleExamples.Of(use) is not null)) html.Raw("<p class=\"note\">").Text(words.Note).Raw("</p>");
    });

    /// <summary>Said when a rule is not known.</summary>
    public static string WriteUnknown(Language language)
    {
        var words = RuleWords.In(language);
        return RuleLayout.Page(words.Unknown, "/rules", "", language, html => html.Element("h1", words.Unknown).Element("p", words.UnknownHint));
    }

    public static void WriteSeverity(HtmlText html, bool isFatal, RuleWords words) =>
        html.Raw(isFatal ? "<span class=\"tag fatal\">" : "<span class=\"tag warning\">").Text(isFatal ? words.Fatal : words.Warning).Raw("</span>");

    private static void WriteTerms(HtmlText html, RuleEntry entry, Language language)
    {
        if (entry.Terms.Count == 0) return;
        html.Element("h3", RuleWords.In(language).Terms).Raw("<table>");
        foreach (var term in entry.Terms) html.Raw("<tr>").Element("td", term).Element("td", TermBook.Find(term)?.NameIn(language) ?? "").Raw("</tr>");
        html.Raw("</table>");
    }

    private static void WriteUse(HtmlText html, RuleEntry entry, RuleUse use, Language language)
    {
        var words = RuleWords.In(language);
        html.Raw("<h2>").Text($"{SyntaxOf(use, words)} · {SetOf(use, words)}").Raw(" ");
        WriteSeverity(html, use.Rule.Severity == Severity.Fatal, words);
        html.Raw("</h2>");
        if (use.TextIn(language) is var text && text != entry.TextIn(language)) html.Element("p", text);
        if (use.Silent is { } silent) html.Raw("<p><strong>").Text(words.Silent).Raw(".</strong> ").Text(silent.In(language)).Raw("</p>");
        WritePlaces(html, use, words);
        if (RuleExamples.Of(use) is { } example) WriteExample(html, example, language);
        else if (RuleExamples.ReasonForNone(use) is { } reason) html.Element("p", reason.In(language));
    }

    private static void WritePlaces(HtmlText html, RuleUse use, RuleWords words)
    {
        if (use.Places.Count == 0) return;
        html.Element("h3", words.Looks).Raw("<ul>");
        foreach (var place in use.Places) html.Raw("<li>").Element("code", place).Raw("</li>");
        html.Raw("</ul>");
    }

    private static void WriteExample(HtmlText html, RuleExample example, Language language)
    {
        var words = RuleWords.In(language);
        html.Raw("<div class=\"pair\"><div>").Element("h3", words.Passes);
        WriteLines(html, "pass", example.Passing);
        html.Raw("</div><div>").Element("h3", words.Fails);
        WriteLines(html, "fail", example.Failing);
        html.Raw("</div></div>").Element("h3", words.Says).Element("blockquote", language == Language.French ? example.French : example.English);
    }

    private static void WriteLines(HtmlText html, string kind, IReadOnlyList<FragmentLine> lines)
    {
        html.Raw($"<pre class=\"{kind}\">");
        foreach (var line in lines) html.Raw(line.IsMarked ? "<span class=\"mark\">" : "<span>").Text(line.Text).Raw("</span>");
        html.Raw("</pre>");
    }

    private static string SyntaxOf(RuleUse use, RuleWords words) => use.Syntax switch
    {
        InvoiceSyntax.CrossIndustryInvoice => "CII",
        null => words.Anywhere,
        _ => "UBL 2.1",
    };

    private static string SetOf(RuleUse use, RuleWords words) => use.Set is { } set ? $"{set.Id} {set.Version}" : words.Hub;
}
