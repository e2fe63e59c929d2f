namespace Hub.ReadableView.Sections;

/// <summary>What the invoice refers to: first what a public body sorts by.</summary>
internal static class References
{
    public static void Write(View view)
    {
        var (invoice, whole) = (view.Invoice, view.Invoice.Place);
        view.Page.Markup("<section class=\"references\"><h2>Références</h2><dl class=\"grid\">");
        WriteService(view);
        view.Field("N° d’engagement / commande", invoice.PurchaseOrderReference, "BT-13", whole);
        view.Field("N° de marché / contrat", invoice.ContractReference, "BT-12", whole);
        view.Field("Appel d’offres ou lot", invoice.TenderReference, "BT-17", whole);
        view.Field("Projet", invoice.ProjectReference, "BT-11", whole);
        view.Field("Commande du vendeur", invoice.SalesOrderReference, "BT-14", whole);
        view.Field("Bon de livraison", invoice.DespatchAdviceReference, "BT-16", whole);
        view.Field("Avis de réception", invoice.ReceivingAdviceReference, "BT-15", whole);
        view.Field("Objet facturé", invoice.InvoicedObject, "BT-18", whole, CodeWriting.Identifier);
        view.Field("Imputation comptable de l’acheteur", invoice.BuyerAccountingReference, "BT-19", whole);
        view.Page.Markup("</dl></section>");
        view.LeaveForWords();
    }

    /// <summary>BT-46 with scheme 0224 in the reform's invoices, where BT-10 is a reference of its own; BT-10 in those for Chorus Pro.</summary>
    private static void WriteService(View view)
    {
        var (invoice, whole) = (view.Invoice, view.Invoice.Place);
        var service = invoice.Buyer.Identifiers.FirstOrDefault(identifier => identifier.Scheme == Identifiers.ServiceCodeScheme);
        if (!service.IsPresent)
        {
            view.Field("Code service (référence acheteur)", invoice.BuyerReference, "BT-10", whole);
            return;
        }
        view.Page.Markup("<div class=\"f\"><dt>Code service</dt><dd>");
        view.OneValue(service, "BT-46", whole, "Code service", leaf => leaf.Text);
        view.Page.Markup("</dd></div>");
        view.Field("Référence acheteur", invoice.BuyerReference, "BT-10", whole);
    }
}
