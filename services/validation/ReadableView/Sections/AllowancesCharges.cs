using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>BG-20 and BG-21: allowances and charges of the whole invoice.</summary>
internal static class AllowancesCharges
{
    public static void Write(View view)
    {
        var (allowances, charges) = (view.Invoice.Allowances, view.Invoice.Charges);
        if (allowances.Count + charges.Count == 0) return;
        view.Page.Markup("<section><h2>Remises et frais sur la facture</h2><table><thead><tr><th>Nature</th><th>Motif</th><th class=\"n\">TVA</th><th class=\"n\">Montant HT</th></tr></thead><tbody>");
        foreach (var allowance in allowances.Take(view.Options.MostOfAGroup)) WriteRow(view, allowance, AllowanceTerms.OfAllowance);
        foreach (var charge in charges.Take(view.Options.MostOfAGroup)) WriteRow(view, charge, AllowanceTerms.OfCharge);
        view.Page.Markup("</tbody></table>");
        view.LeftOut(allowances.Count, view.Options.MostOfAGroup, "remises");
        view.LeftOut(charges.Count, view.Options.MostOfAGroup, "frais");
        view.Page.Markup("</section>");
        view.LeaveForWords();
    }

    private static void WriteRow(View view, AllowanceCharge item, AllowanceTerms terms)
    {
        view.Page.Markup("<tr><td>").Text(terms.Kind).Markup("</td><td>");
        AllowanceText.WriteReason(view, item, terms, terms.Kind);
        view.Page.Markup("</td><td class=\"n\">");
        VatMarks.Write(view, item.VatCategory, terms.Category, item.VatRate, terms.Rate, item.Place, terms.Kind + " : TVA");
        view.Page.Markup("</td><td class=\"n amount\">").Text(terms.Sign).Markup("&nbsp;");
        view.Value(item.Amount, terms.Amount, item.Place, terms.Kind, leaf => French.Amount(leaf, view.Currency));
        view.LeaveForGroup(item.Place, terms.Kind);
        view.Page.Markup("</td></tr>");
    }
}
