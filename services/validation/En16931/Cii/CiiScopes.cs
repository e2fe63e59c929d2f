using Hub.En16931.Rules;

namespace Hub.En16931.Cii;

/// <summary>Which elements of CII the official rules look at.</summary>
internal static class CiiScopes
{
    private const string DocumentAllowanceCharge = "ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator";
    private const string LineAllowanceCharge = "ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator";
    private const string Breakdown = "ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax";
    private const string Transaction = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction";
    private const string VatIdentifier = "ram:SpecifiedTaxRegistration/ram:ID[@schemeID='VA']";

    public static IReadOnlyList<(Scope Scope, string Pattern)> All { get; } =
    [
        (Scope.Document, "/rsm:CrossIndustryInvoice"),
        (Scope.Totals, "ram:SpecifiedTradeSettlementHeaderMonetarySummation"),
        (Scope.VatTotal, "ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount"),
        (Scope.VatBreakdown, Breakdown + "[HasNoOwnPattern]"),
        (Scope.BreakdownCategory, Breakdown + "[HasOwnPattern]"),
        (Scope.BreakdownCategory, Breakdown + "/ram:CategoryCode/.."),
        (Scope.AllowanceCategory, "ram:SpecifiedTradeAllowanceCharge[Allowance]/ram:CategoryTradeTax[VAT]"),
        (Scope.ChargeCategory, "ram:SpecifiedTradeAllowanceCharge[ChargeOnly]/ram:CategoryTradeTax[VAT]"),
        (Scope.LineCategory, "rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax[VAT]"),
        (Scope.DocumentAllowance, DocumentAllowanceCharge + "[WrittenFalse]/.."),
        (Scope.DocumentCharge, DocumentAllowanceCharge + "[WrittenTrue]/.."),
        (Scope.Line, "ram:IncludedSupplyChainTradeLineItem"),
        (Scope.LineAllowance, LineAllowanceCharge + "[WrittenFalse]/.."),
        (Scope.LineCharge, LineAllowanceCharge + "[WrittenTrue]/.."),
        (Scope.LinePeriod, "ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod"),
        (Scope.DocumentPeriod, "ram:ApplicableHeaderTradeSettlement/ram:BillingSpecifiedPeriod"),
        (Scope.ItemAttribute, "ram:ApplicableProductCharacteristic"),
        (Scope.ItemClassification, "ram:DesignatedProductClassification"),
        (Scope.Seller, "ram:SellerTradeParty"),
        (Scope.Payee, "ram:PayeeTradeParty"),
        (Scope.TaxRepresentative, "ram:SellerTaxRepresentativeTradeParty"),
        (Scope.Delivery, Transaction + "/ram:ApplicableHeaderTradeDelivery"),
        (Scope.VatIdentifier, VatIdentifier),
        (Scope.SupportingDocument, "ram:AdditionalReferencedDocument"),
        (Scope.PrecedingInvoice, Transaction + "/ram:ApplicableHeaderTradeSettlement/ram:InvoiceReferencedDocument"),
        (Scope.PaymentMeans, "ram:SpecifiedTradeSettlementPaymentMeans"),
        (Scope.CreditTransferAccount, "ram:SpecifiedTradeSettlementPaymentMeans[CreditTransfer]/ram:PayeePartyCreditorFinancialAccount"),
        (Scope.PaymentCard, "ram:ApplicableTradeSettlementFinancialCard"),
        (Scope.SellerTaxIdentifier, "ram:SellerTradeParty/" + VatIdentifier),
        (Scope.SellerTaxIdentifier, "ram:SellerTradeParty/ram:SpecifiedTaxRegistration/ram:ID[@schemeID='FC']"),
        (Scope.SellerVatIdentifier, "ram:SellerTradeParty/" + VatIdentifier),
        (Scope.TaxRepresentativeVatIdentifier, "ram:SellerTaxRepresentativeTradeParty/" + VatIdentifier),
        (Scope.BuyerVatIdentifier, "ram:BuyerTradeParty/" + VatIdentifier),
        (Scope.BuyerLegalIdentifier, "ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:ID"),
        (Scope.AnyCategory, "ram:ApplicableTradeTax | ram:CategoryTradeTax"),
        (Scope.AnyBreakdown, "rsm:SupplyChainTradeTransaction/" + Breakdown),
        (Scope.AnyAllowanceCharge, Transaction + "/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge"),
        (Scope.AnyCategoryCode, "ram:CategoryCode"),
        (Scope.AnyCountry, "ram:CountryID"),
        (Scope.AnyTaxPointDate, "ram:TaxPointDate"),
        (Scope.AnyTaxPointDateCode, "ram:DueDateTypeCode"),
    ];
}
