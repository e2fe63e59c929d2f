namespace Hub.ReadableView.Sections;

/// <summary>BG-10: who is paid, when it is not the seller.</summary>
internal static class PayeeCard
{
    public static void Write(View view)
    {
        var payee = view.Invoice.Payee;
        if (!payee.Name.IsPresent && payee.Identifiers.Count == 0 && !payee.LegalIdentifier.IsPresent) return;
        view.Page.Markup("<section class=\"card\"><h2>Bénéficiaire du paiement</h2>");
        PartyNames.Write(view, payee.Name, "BT-59", default, "", "Bénéficiaire : nom");
        view.Page.Markup("<dl>");
        Identifiers.WriteLegal(view, payee.LegalIdentifier, "BT-61");
        Identifiers.Write(view, payee.Identifiers, "BT-60");
        view.Page.Markup("</dl></section>");
    }
}
