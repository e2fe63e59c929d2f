namespace Hub.ReadableView.Sections;

/// <summary>Who invoices whom, and the others that have a part in it.</summary>
internal static class Parties
{
    public static void Write(View view)
    {
        view.Page.Markup("<div class=\"parties\">");
        SellerCard.Write(view);
        BuyerCard.Write(view);
        view.Page.Markup("</div>");
        view.LeaveForWords();
        view.Page.Markup("<div class=\"parties others\">");
        PayeeCard.Write(view);
        TaxRepresentativeCard.Write(view);
        DeliveryCard.Write(view);
        view.Page.Markup("</div>");
        view.LeaveForWords();
    }
}
