namespace Hub.ReadableView.Sections;

/// <summary>BG-13: where it was delivered; the date stands with the other dates.</summary>
internal static class DeliveryCard
{
    private static readonly AddressTerms Address = new("BG-15", "BT-75", "BT-76", "BT-165", "BT-78", "BT-77", "BT-79", "BT-80");

    public static void Write(View view)
    {
        var delivery = view.Invoice.Delivery;
        if (!delivery.Name.IsPresent && !delivery.Location.IsPresent && !delivery.Address.IsPresent) return;
        view.Page.Markup("<section class=\"card\"><h2>Livraison</h2>");
        if (!delivery.Name.IsBlank) PartyNames.Write(view, delivery.Name, "BT-70", default, "", "Livraison : destinataire");
        Addresses.Write(view, delivery.Address, Address, "Livraison : adresse");
        view.Page.Markup("<dl>");
        view.Field("Lieu", delivery.Location, "BT-71", view.Invoice.Place, CodeWriting.Identifier);
        view.Page.Markup("</dl></section>");
    }
}
