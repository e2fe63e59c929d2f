using Hub.ReadableView.Markup;

namespace Hub.ReadableView.Unreadable;

/// <summary>In place of the invoice, when there is none to be read: the place where reading stopped.</summary>
internal static class UnreadableSheet
{
    public static void Write(Page page, ViewedDocument document)
    {
        page.Markup("<header class=\"heading\"><div><h1>Document illisible</h1><p class=\"kind\">Ce document ne peut pas être présenté comme une facture ; les constats ci-dessus disent pourquoi.</p></div></header>");
        if (document.Xml is not { } xml || document.Verdict is not { } verdict) return;
        var finding = verdict.Findings.Count > 0 ? verdict.Findings[0] : null;
        if (SourceFragment.Around(xml, finding?.Line ?? 1, finding?.Column ?? 1) is { Count: > 0 } lines) Write(page, lines, finding?.Line ?? 0);
    }

    private static void Write(Page page, IReadOnlyList<SourceLine> lines, int wrong)
    {
        page.Markup("<section><h2>À cet endroit du fichier</h2><table class=\"source\"><tbody>");
        foreach (var line in lines)
        {
            page.Markup(line.Number == wrong, "<tr class=\"wrong\"><th>", "<tr><th>").Number(line.Number).Markup("</th><td>").Text(line.Before);
            if (line.Number == wrong) page.Markup("<mark>▸</mark>");
            page.Text(line.After).Markup("</td></tr>");
        }
        page.Markup("</tbody></table></section>");
    }
}
