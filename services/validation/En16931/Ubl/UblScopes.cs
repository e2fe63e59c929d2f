using Hub.En16931.Rules;

namespace Hub.En16931.Ubl;

/// <summary>Which elements of UBL the official rules look at.</summary>
internal static class UblScopes
{
    public static IReadOnlyList<(Scope Scope, string Pattern)> All { get; } =
    [
        (Scope.Document, "/ubl:Invoice | /cn:CreditNote"),
        (Scope.Totals, "cac:LegalMonetaryTotal"),
        (Scope.VatTotal, "/ubl:Invoice/cac:TaxTotal | /cn:CreditNote/cac:TaxTotal"),
        (Scope.VatBreakdown, "cac:TaxTotal/cac:TaxSubtotal"),
        (Scope.BreakdownCategory, "/*/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory[VAT]"),
        (Scope.AllowanceCategory, "cac:AllowanceCharge[Allowance]/cac:TaxCategory[VAT]"),
        (Scope.ChargeCategory, "cac:AllowanceCharge[ChargeOnly]/cac:TaxCategory[VAT]"),
        (Scope.LineCategory, "cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory[VAT] | cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory[VAT]"),
        (Scope.DocumentAllowance, "/ubl:Invoice/cac:AllowanceCharge[Allowance] | /cn:CreditNote/cac:AllowanceCharge[Allowance]"),
        (Scope.DocumentCharge, "/ubl:Invoice/cac:AllowanceCharge[ChargeOnly] | /cn:CreditNote/cac:AllowanceCharge[ChargeOnly]"),
        (Scope.Line, "cac:InvoiceLine | cac:CreditNoteLine"),
        (Scope.LineAllowance, "cac:InvoiceLine/cac:AllowanceCharge[Allowance] | cac:CreditNoteLine/cac:AllowanceCharge[Allowance]"),
        (Scope.LineCharge, "cac:InvoiceLine/cac:AllowanceCharge[ChargeOnly] | cac:CreditNoteLine/cac:AllowanceCharge[ChargeOnly]"),
        (Scope.LinePeriod, "cac:InvoiceLine/cac:InvoicePeriod | cac:CreditNoteLine/cac:InvoicePeriod"),
        (Scope.DocumentPeriod, "cac:InvoicePeriod[NotOfLine]"),
        (Scope.ItemAttribute, "cac:AdditionalItemProperty"),
        (Scope.ItemClassification, "cac:InvoiceLine/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode"),
        (Scope.ItemClassification, "cac:CreditNoteLine/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode"),
        (Scope.ItemStandardIdentifier, "cac:InvoiceLine/cac:Item/cac:StandardItemIdentification/cbc:ID"),
        (Scope.ItemStandardIdentifier, "cac:CreditNoteLine/cac:Item/cac:StandardItemIdentification/cbc:ID"),
        (Scope.Seller, "cac:AccountingSupplierParty"),
        (Scope.SellerEndpoint, "cac:AccountingSupplierParty/cac:Party/cbc:EndpointID"),
        (Scope.SellerAddress, "cac:AccountingSupplierParty/cac:Party/cac:PostalAddress"),
        (Scope.BuyerEndpoint, "cac:AccountingCustomerParty/cac:Party/cbc:EndpointID"),
        (Scope.BuyerAddress, "cac:AccountingCustomerParty/cac:Party/cac:PostalAddress"),
        (Scope.Payee, "cac:PayeeParty"),
        (Scope.TaxRepresentative, "cac:TaxRepresentativeParty"),
        (Scope.TaxRepresentativeAddress, "cac:TaxRepresentativeParty/cac:PostalAddress"),
        (Scope.Delivery, "cac:Delivery/cac:DeliveryLocation/cac:Address"),
        (Scope.VatIdentifier, "cac:PartyTaxScheme[VAT]"),
        (Scope.SupportingDocument, "cac:AdditionalDocumentReference"),
        (Scope.PrecedingInvoice, "cac:BillingReference"),
        (Scope.PaymentMeans, "cac:PaymentMeans"),
        (Scope.CreditTransferAccount, "cac:PaymentMeans[CreditTransfer]/cac:PayeeFinancialAccount"),
        (Scope.PaymentCard, "cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID"),
        (Scope.SellerTaxIdentifier, "cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID"),
        (Scope.SellerVatIdentifier, "cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme[VAT]/cbc:CompanyID"),
        (Scope.TaxRepresentativeVatIdentifier, "cac:TaxRepresentativeParty/cac:PartyTaxScheme[VAT]/cbc:CompanyID"),
        (Scope.BuyerVatIdentifier, "cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme[VAT]/cbc:CompanyID"),
        (Scope.BuyerLegalIdentifier, "cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID"),
        (Scope.AnyCategory, "cac:TaxCategory | cac:ClassifiedTaxCategory"),
        (Scope.AnyBreakdown, "/*/cac:TaxTotal/cac:TaxSubtotal"),
        (Scope.AnyAllowanceCharge, "cac:AllowanceCharge"),
        (Scope.AnyCountry, "cbc:IdentificationCode"),
        (Scope.AnyVatTotalAmount, "cac:TaxTotal/cbc:TaxAmount"),
    ];
}
