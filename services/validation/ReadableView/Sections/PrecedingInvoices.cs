using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>BG-3: the invoices that this one corrects or credits.</summary>
internal static class PrecedingInvoices
{
    public static void Write(View view)
    {
        var preceding = view.Invoice.PrecedingInvoices;
        if (preceding.Count == 0) return;
        view.Page.Markup("<section><h2>Factures antérieures</h2><ul class=\"plain\">");
        foreach (var invoice in preceding.Take(view.Options.MostOfAGroup))
        {
            view.Page.Markup("<li>N° ");
            view.Value(invoice.Reference, "BT-25", invoice.Place, "Facture antérieure");
            if (view.Shows(invoice.IssueDate, "BT-26", invoice.Place))
            {
                view.Page.Markup(" du ");
                view.Value(invoice.IssueDate, "BT-26", invoice.Place, "Date de la facture antérieure", French.Day);
            }
            view.LeaveForGroup(invoice.Place, "Facture antérieure");
            view.Page.Markup("</li>");
        }
        view.Page.Markup("</ul>");
        view.LeftOut(preceding.Count, view.Options.MostOfAGroup, "factures");
        view.Page.Markup("</section>");
        view.LeaveForWords();
    }
}
