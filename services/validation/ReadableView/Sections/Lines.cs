using Hub.En16931.Model;

namespace Hub.ReadableView.Sections;

/// <summary>BG-25: the lines.</summary>
internal static class Lines
{
    public static void Write(View view)
    {
        var lines = view.Invoice.Lines;
        view.Page.Markup("<section class=\"lines\"><h2>Lignes</h2>");
        if (lines.Count == 0) WriteNone(view);
        else WriteTable(view, lines);
        view.Page.Markup("</section>");
        view.LeaveForWords();
    }

    private static void WriteNone(View view)
    {
        view.Page.Markup("<p class=\"missing\">Aucune ligne.");
        view.Leave("BG-25", Place.Nowhere, view.Invoice.Place, "Lignes");
        view.Page.Markup("</p>");
    }

    private static void WriteTable(View view, IReadOnlyList<InvoiceLine> lines)
    {
        view.Page.Markup("<table class=\"lines\"><thead><tr><th>N°</th><th>Désignation</th><th class=\"n\">Quantité</th><th class=\"n\">Prix unit. HT</th><th class=\"n\">TVA</th><th class=\"n\">Montant HT</th></tr></thead>");
        var shown = 0;
        while (shown < lines.Count && shown < view.Options.MostLines && view.Page.Length < view.Options.MostOfThePage) LineRow.Write(view, lines[shown++]);
        view.Page.Markup("</table>");
        if (shown == lines.Count) return;
        view.Page.Markup("<p class=\"left-out\"><b>Les ").Number(shown).Markup(" premières lignes sur ").Number(lines.Count)
            .Markup(" sont affichées.</b> Les totaux et les constats portent sur toutes. Le document d’origine les contient toutes.</p>");
    }
}
