namespace Hub.ReadableView.Sections;

/// <summary>What the invoice refers to: first what a public body sorts by.</summary>
internal static class References
{
    public static void Write(View view)
    {
        var (invoice, whole) = (view.Invoice, view.Invoice.Place);
        view.Page.Markup("<section class=\"references\"><h2>Références</h2><dl class=\"grid\">");
        foreach (var service in invoice.Buyer.Identifiers.Where(identifier => identifier.Scheme == Identifiers.ServiceCodeScheme).Take(1))
            view.Field("Service destinataire", service, "BT-46", whole, leaf => leaf.Text);
        view.Field("Référence acheteur (code service)", invoice.BuyerReference, "BT-10", whole);
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
}
