using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>BG-23: VAT by category and rate, with why none is due.</summary>
internal static class VatTable
{
    public static void Write(View view)
    {
        var breakdowns = view.Invoice.VatBreakdowns;
        view.Page.Markup("<section class=\"vat\"><h2>Détail de la TVA</h2>");
        if (breakdowns.Count == 0) WriteNone(view);
        else WriteTable(view, breakdowns);
        view.LeaveForWords();
        view.Page.Markup("</section>");
    }

    private static void WriteNone(View view)
    {
        view.Page.Markup("<p class=\"missing\">Aucun détail de TVA.");
        view.Leave("BG-23", Place.Nowhere, view.Invoice.Place, "Détail de la TVA");
        view.Page.Markup("</p>");
    }

    private static void WriteTable(View view, IReadOnlyList<VatBreakdown> breakdowns)
    {
        view.Page.Markup("<table><thead><tr><th>Catégorie</th><th class=\"n\">Taux</th><th class=\"n\">Base HT</th><th class=\"n\">TVA</th></tr></thead><tbody>");
        foreach (var breakdown in breakdowns.Take(view.Options.MostOfAGroup)) WriteRow(view, breakdown);
        view.Page.Markup("</tbody></table>");
        view.LeftOut(breakdowns.Count, view.Options.MostOfAGroup, "taux");
        view.Leave("BG-23", Place.Nowhere, view.Invoice.Place, "Détail de la TVA");
    }

    private static void WriteRow(View view, VatBreakdown breakdown)
    {
        var (page, place) = (view.Page, breakdown.Place);
        page.Markup("<tr><td>");
        view.Value(breakdown.Category, "BT-118", place, "TVA : catégorie", CodeWriting.Named(CodeNames.VatCategories));
        WriteExemption(view, breakdown);
        page.Markup("</td><td class=\"n\">");
        if (view.Shows(breakdown.Rate, "BT-119", place)) view.Value(breakdown.Rate, "BT-119", place, "TVA : taux", French.Percentage);
        page.Markup("</td><td class=\"n\">");
        view.Value(breakdown.TaxableAmount, "BT-116", place, "TVA : base", leaf => French.Amount(leaf, view.Currency));
        page.Markup("</td><td class=\"n amount\">");
        view.Value(breakdown.TaxAmount, "BT-117", place, "TVA : montant", leaf => French.Amount(leaf, view.Currency));
        view.LeaveForGroup(place, "TVA");
        page.Markup("</td></tr>");
    }

    private static void WriteExemption(View view, VatBreakdown breakdown)
    {
        if (view.Shows(breakdown.ExemptionReason, "BT-120", breakdown.Place)) Small(view, breakdown.ExemptionReason, "BT-120", breakdown.Place, null);
        if (view.Shows(breakdown.ExemptionReasonCode, "BT-121", breakdown.Place))
            Small(view, breakdown.ExemptionReasonCode, "BT-121", breakdown.Place, CodeWriting.Named(CodeNames.VatExemptions));
    }

    private static void Small(View view, Leaf leaf, string term, Place within, Func<Leaf, string?>? format)
    {
        view.Page.Markup("<div class=\"small\">");
        view.Value(leaf, term, within, "TVA : motif d’exonération", format);
        view.Page.Markup("</div>");
    }
}
