namespace Hub.ReadableView.Sections;

/// <summary>BG-7: who is invoiced.</summary>
internal static class BuyerCard
{
    private static readonly AddressTerms Address = new("BG-8", "BT-50", "BT-51", "BT-163", "BT-53", "BT-52", "BT-54", "BT-55");

    public static void Write(View view)
    {
        var (buyer, whole) = (view.Invoice.Buyer, view.Invoice.Place);
        view.Page.Markup("<section class=\"card\"><h2>Acheteur</h2>");
        PartyNames.Write(view, buyer.Name, "BT-44", buyer.TradingName, "BT-45", "Acheteur : nom");
        Addresses.Write(view, buyer.Address, Address, "Acheteur : adresse");
        view.Page.Markup("<dl>");
        Identifiers.WriteLegal(view, buyer.LegalIdentifier, "BT-47");
        Identifiers.Write(view, [.. buyer.Identifiers.Where(identifier => identifier.Scheme != Identifiers.ServiceCodeScheme)], "BT-46");
        view.Field("N° de TVA", buyer.VatIdentifier, "BT-48", whole);
        view.Field("Adresse électronique", buyer.Endpoint, "BT-49", whole, CodeWriting.Identifier);
        Contacts.Write(view, buyer.Contact, "BT-56", "BT-57", "BT-58");
        view.Page.Markup("</dl></section>");
    }
}
