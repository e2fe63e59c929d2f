using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>What the document is: its kind, number, dates, and what is to be paid.</summary>
internal static class Heading
{
    public static void Write(View view)
    {
        var (invoice, page, whole) = (view.Invoice, view.Page, view.Invoice.Place);
        page.Markup("<header class=\"heading\"><div><h1>").Text(PageTitle.TypeOf(invoice)).Markup(" <span class=\"number\">");
        view.Value(invoice.Number, "BT-1", whole, "Numéro");
        page.Markup("</span></h1><p class=\"kind\">");
        WriteKind(view);
        page.Markup("</p></div><div class=\"due\"><span>").Text(IsCredit(view) ? "Montant de l’avoir" : "Net à payer").Markup("</span><strong>")
            .Text(French.Amount(invoice.Totals.Due, view.Currency) ?? invoice.Totals.Due.Excerpt(view.Options.MostOfAText) ?? "non renseigné").Markup("</strong></div></header><dl class=\"dates\">");
        view.Field("Date d’émission", invoice.IssueDate, "BT-2", whole, French.Day);
        view.Field("Échéance", invoice.DueDate, "BT-9", whole, French.Day);
        view.Field("Exigibilité de la TVA", invoice.TaxPointDate, "BT-7", whole, French.Day);
        view.Field("Exigibilité de la TVA", invoice.TaxPointDateCode, "BT-8", whole, CodeWriting.Name(CodeNames.VatPoints));
        view.Field("Livraison ou exécution", invoice.Delivery.Date, "BT-72", whole, French.Day);
        Periods.Write(view, invoice.Period, "BG-14", "BT-73", "BT-74", whole);
        view.Field("Monnaie", invoice.Currency, "BT-5", whole);
        view.Field("Monnaie de la TVA", invoice.VatCurrency, "BT-6", whole);
        page.Markup("</dl>");
        view.LeaveForWords();
    }

    private static void WriteKind(View view)
    {
        view.Page.Markup("Type ");
        view.Value(view.Invoice.TypeCode, "BT-3", view.Invoice.Place, "Type de document");
        if (view.Shows(view.Invoice.BusinessProcess, "BT-23", view.Invoice.Place))
        {
            view.Page.Markup(" · Cadre de facturation ");
            view.Value(view.Invoice.BusinessProcess, "BT-23", view.Invoice.Place, "Cadre de facturation", CodeWriting.Named(CodeNames.Frameworks));
        }
        view.Page.Markup(" · Profil ");
        view.Value(view.Invoice.Specification, "BT-24", view.Invoice.Place, "Profil", CodeWriting.Name(CodeNames.Profiles));
    }

    private static bool IsCredit(View view) => PageTitle.TypeOf(view.Invoice).StartsWith("Avoir", StringComparison.Ordinal);
}
