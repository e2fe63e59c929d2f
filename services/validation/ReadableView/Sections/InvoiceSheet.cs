namespace Hub.ReadableView.Sections;

/// <summary>The invoice, section by section.</summary>
internal static class InvoiceSheet
{
    public static void Write(View view)
    {
        Heading.Write(view);
        Parties.Write(view);
        References.Write(view);
        PrecedingInvoices.Write(view);
        Lines.Write(view);
        AllowancesCharges.Write(view);
        view.Page.Markup("<div class=\"sums\">");
        VatTable.Write(view);
        TotalsTable.Write(view);
        view.Page.Markup("</div>");
        Payments.Write(view);
        Notes.Write(view);
        SupportingDocuments.Write(view);
        view.LeaveForGroup(view.Invoice.Place, "Ensemble de la facture");
        view.LeaveForWords();
    }
}
