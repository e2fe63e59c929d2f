using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3;

/// <summary>Where a syntax keeps what the model of EN 16931 does not have, as paths from the root.</summary>
internal sealed record PublicPaths
{
    private const string Agreement = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/";
    private const string CiiLine = "rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/";

    public static PublicPaths Ubl { get; } = new()
    {
        Seller = UblPath("cac:AccountingSupplierParty/cac:Party"),
        Buyer = UblPath("cac:AccountingCustomerParty/cac:Party"),
        Payee = UblPath("cac:PayeeParty"),
        SellerAgent = UblPath("cac:AccountingSupplierParty/cac:Party/cac:AgentParty"),
        ContractType = UblPath("cac:ContractDocumentReference/cbc:DocumentType"),
        LinePrecedingInvoice = UblLines("cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"),
        LineDeliveryLocation = UblLines("cac:Delivery/cac:DeliveryLocation/cbc:ID"),
        ItemDescription = UblLines("cac:Item/cbc:Description"),
    };

    public static PublicPaths Cii { get; } = new()
    {
        Seller = CiiPath(Agreement + "ram:SellerTradeParty"),
        Buyer = CiiPath(Agreement + "ram:BuyerTradeParty"),
        Payee = CiiPath("rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:PayeeTradeParty"),
        SellerAgent = CiiPath(Agreement + "ram:SalesAgentTradeParty"),
        ContractType = CiiPath(Agreement + "ram:ContractReferencedDocument/ram:ReferenceTypeCode"),
        LinePrecedingInvoice = [CiiPath(CiiLine + "ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument/ram:IssuerAssignedID")],
        LineDeliveryLocation =
        [
            CiiPath(CiiLine + "ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty/ram:ID"),
            CiiPath(CiiLine + "ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty/ram:GlobalID"),
        ],
        ItemDescription = [CiiPath(CiiLine + "ram:SpecifiedTradeProduct/ram:Description")],
    };

    /// <summary>BG-4.</summary>
    public required TermPath Seller { get; init; }

    /// <summary>BG-7.</summary>
    public required TermPath Buyer { get; init; }

    /// <summary>BG-10.</summary>
    public required TermPath Payee { get; init; }

    /// <summary>EXT-FR-FE-BG-03: the seller's agent, with a direct payment the holder of the contract.</summary>
    public required TermPath SellerAgent { get; init; }

    /// <summary>EXT-FR-FE-01: whether BT-12 is a public market or another contract.</summary>
    public required TermPath ContractType { get; init; }

    /// <summary>EXT-FR-FE-136: the preceding invoice of a line.</summary>
    public required TermPath[] LinePrecedingInvoice { get; init; }

    /// <summary>EXT-FR-FE-146: where a line was delivered.</summary>
    public required TermPath[] LineDeliveryLocation { get; init; }

    /// <summary>BT-154 of all lines.</summary>
    public required TermPath[] ItemDescription { get; init; }

    private static TermPath[] UblLines(string path) => [UblPath("cac:InvoiceLine/" + path), UblPath("cac:CreditNoteLine/" + path)];

    private static TermPath UblPath(string path) => TermPath.Parse(path, SyntaxBinding.Ubl.Vocabulary);

    private static TermPath CiiPath(string path) => TermPath.Parse(path, SyntaxBinding.Cii.Vocabulary);
}
