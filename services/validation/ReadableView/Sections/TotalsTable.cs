using System.Diagnostics.CodeAnalysis;
using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>BG-22: the totals, from the lines to what is to be paid.</summary>
internal static class TotalsTable
{
    public static void Write(View view)
    {
        var (totals, whole) = (view.Invoice.Totals, view.Invoice.Place);
        view.Page.Markup("<section class=\"totals\"><h2>Totaux</h2><table><tbody>");
        Row(view, "Total des lignes", totals.Lines, "BT-106");
        Row(view, "Remises", totals.Allowances, "BT-107");
        Row(view, "Frais", totals.Charges, "BT-108");
        Row(view, "Total HT", totals.WithoutVat, "BT-109", always: true);
        Row(view, "TVA", view.Invoice.VatTotal, "BT-110");
        Row(view, "TVA en monnaie de comptabilisation", view.Invoice.VatTotalInAccountingCurrency, "BT-111");
        Row(view, "Total TTC", totals.WithVat, "BT-112", always: true);
        Row(view, "Acompte versé", totals.Paid, "BT-113");
        Row(view, "Arrondi", totals.Rounding, "BT-114");
        view.Page.Markup("</tbody><tbody class=\"grand\">");
        Row(view, "Net à payer", totals.Due, "BT-115", always: true);
        view.Page.Markup("</tbody></table>");
        view.LeaveForGroup(totals.IsPresent ? totals.Place : Place.Nowhere, "Totaux");
        view.Leave("BG-22", Place.Nowhere, whole, "Totaux");
        view.LeaveForWords();
        view.Page.Markup("</section>");
    }

    private static void Row(View view, [ConstantExpected] string label, Leaf amount, string term, bool always = false)
    {
        if (!always && !view.Shows(amount, term, view.Invoice.Place)) return;
        view.Page.Markup("<tr><th>").Markup(label).Markup("</th><td class=\"n\">");
        view.OneValue(amount, term, view.Invoice.Place, label, leaf => French.Amount(leaf, view.Currency));
        view.Page.Markup("</td></tr>");
    }
}
