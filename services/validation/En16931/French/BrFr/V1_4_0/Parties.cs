namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>Who can take part in an invoice: the term of the identifiers, and where the party stands.</summary>
internal static class Parties
{
    private const string UblSeller = "cac:AccountingSupplierParty/cac:Party";
    private const string UblBuyer = "cac:AccountingCustomerParty/cac:Party";

    public static readonly TermPlace Seller = new(
        "BT-29", "vendeur", "seller", $"{{invoice}}/{UblSeller}", "{agreement}/ram:SellerTradeParty");

    public static readonly TermPlace Buyer = new(
        "BT-46", "acheteur", "buyer", $"{{invoice}}/{UblBuyer}", "{agreement}/ram:BuyerTradeParty");

    public static readonly TermPlace Payee = new(
        "BT-60", "bénéficiaire du paiement", "payee", "{invoice}/cac:PayeeParty", "{settlement}/ram:PayeeTradeParty");

    public static readonly TermPlace BuyersAgent = new(
        "EXT-FR-FE-06", "agent de l'acheteur", "buyer's agent", $"{{invoice}}/{UblBuyer}/cac:AgentParty", "{agreement}/ram:BuyerAgentTradeParty");

    public static readonly TermPlace Payer = new(
        "EXT-FR-FE-46", "payeur", "payer", "{invoice}/cac:PaymentMeans/cac:PaymentMandate/cac:PayerParty", "{settlement}/ram:PayerTradeParty");

    public static readonly TermPlace SellersAgent = new(
        "EXT-FR-FE-69", "agent du vendeur", "seller's agent", $"{{invoice}}/{UblSeller}/cac:AgentParty", "{agreement}/ram:SalesAgentTradeParty");

    public static readonly TermPlace Invoicee = new(
        "EXT-FR-FE-92", "destinataire de la facture", "invoicee",
        $"{{invoice}}/{UblBuyer}/cac:ServiceProviderParty/cac:Party", "{settlement}/ram:InvoiceeTradeParty");

    public static readonly TermPlace Invoicer = new(
        "EXT-FR-FE-115", "émetteur de la facture", "invoicer",
        $"{{invoice}}/{UblSeller}/cac:ServiceProviderParty/cac:Party", "{settlement}/ram:InvoicerTradeParty");
}
