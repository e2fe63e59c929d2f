namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>The billing framework (cadre de facturation, BT-23) of subcontracting.</summary>
internal static class FrameworkRules
{
    /// <summary>A subcontractor whom the public buyer pays directly.</summary>
    private const string DirectPayment = "S3";

    /// <summary>A subcontractor's invoice between companies.</summary>
    private const string Subcontractor = "S5";

    public static IReadOnlyList<CproRule> All { get; } =
    [
        new(
            "BR-FR-CPRO-18",
            ["EXT-FR-FE-BG-03", "BT-23"],
            "Avec le cadre S3 (sous-traitant payé directement), la facture doit nommer le titulaire du marché dans le bloc agent du vendeur : ajoutez {expected}.",
            "With framework S3 (subcontractor paid directly) the invoice must name the holder of the contract in the seller's agent block: add {expected}.",
            WithoutHolder),
        new(
            "BR-FR-CPRO-24",
            ["BT-23"],
            "Le cadre de facturation S5 n'est pas admis pour le secteur public : un sous-traitant payé directement utilise S3.",
            "The billing framework S5 is not allowed for the public sector: a subcontractor paid directly uses S3.",
            invoice => invoice.HasFramework(Subcontractor) ? [new Breach(invoice.Invoice.BusinessProcess.Node, Expected: DirectPayment)] : []),
    ];

    private static Breach[] WithoutHolder(PublicInvoice invoice) => invoice.HasFramework(DirectPayment) && invoice.Paths.SellerAgent.First(invoice.Tree, 0) < 0
        ? [new Breach(invoice.Invoice.BusinessProcess.Node, Expected: invoice.IsUbl ? "cac:AccountingSupplierParty/cac:Party/cac:AgentParty" : "ram:SalesAgentTradeParty")]
        : [];
}
