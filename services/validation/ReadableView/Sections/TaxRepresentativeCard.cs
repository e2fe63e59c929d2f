namespace Hub.ReadableView.Sections;

/// <summary>BG-11: who represents the seller for VAT.</summary>
internal static class TaxRepresentativeCard
{
    private static readonly AddressTerms Address = new("BG-12", "BT-64", "BT-65", "BT-164", "BT-67", "BT-66", "BT-68", "BT-69");

    public static void Write(View view)
    {
        var representative = view.Invoice.TaxRepresentative;
        if (!representative.Name.IsPresent && !representative.VatIdentifier.IsPresent && !representative.Address.IsPresent) return;
        view.Page.Markup("<section class=\"card\"><h2>Représentant fiscal</h2>");
        PartyNames.Write(view, representative.Name, "BT-62", default, "", "Représentant fiscal : nom");
        Addresses.Write(view, representative.Address, Address, "Représentant fiscal : adresse");
        view.Page.Markup("<dl>");
        view.Field("N° de TVA", representative.VatIdentifier, "BT-63", view.Invoice.Place);
        view.Page.Markup("</dl></section>");
    }
}
