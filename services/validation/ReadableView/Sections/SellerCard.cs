namespace Hub.ReadableView.Sections;

/// <summary>BG-4: who invoices.</summary>
internal static class SellerCard
{
    private static readonly AddressTerms Address = new("BG-5", "BT-35", "BT-36", "BT-162", "BT-38", "BT-37", "BT-39", "BT-40");

    public static void Write(View view)
    {
        var (seller, whole) = (view.Invoice.Seller, view.Invoice.Place);
        view.Page.Markup("<section class=\"card\"><h2>Vendeur</h2>");
        PartyNames.Write(view, seller.Name, "BT-27", seller.TradingName, "BT-28", "Vendeur : nom");
        Addresses.Write(view, seller.Address, Address, "Vendeur : adresse");
        view.Page.Markup("<dl>");
        Identifiers.WriteLegal(view, seller.LegalIdentifier, "BT-30");
        Identifiers.Write(view, seller.Identifiers, "BT-29");
        view.Field("N° de TVA", seller.VatIdentifier, "BT-31", whole);
        view.Field("Identifiant fiscal", seller.TaxRegistration, "BT-32", whole);
        view.Field("Adresse électronique", seller.Endpoint, "BT-34", whole, CodeWriting.Identifier);
        Contacts.Write(view, seller.Contact, "BT-41", "BT-42", "BT-43");
        view.Field("Mentions légales", seller.LegalInformation, "BT-33", whole);
        view.Page.Markup("</dl></section>");
    }
}
