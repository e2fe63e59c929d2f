namespace Hub.Explain.Examples.Lines;

/// <summary>What lines say of the lines they are made of, of the sub-invoice they belong to, and of its seller. UBL says the first in a reference of the line to its own invoice.</summary>
internal static class LineTerms
{
    private const string OwnReference = "cac:BillingReference[cac:InvoiceDocumentReference/cbc:ID='F-2026-0042']";
    private const string Document = "ram:AssociatedDocumentLineDocument";
    private const string Settlement = "ram:SpecifiedLineTradeSettlement";
    private const string Totals = Settlement + "/ram:SpecifiedTradeSettlementLineMonetarySummation";
    private const string UblSeller = "cac:Item/cac:ManufacturerParty";
    private const string CiiSeller = "ram:SpecifiedLineTradeAgreement/ram:ItemSellerTradeParty";
    private const string OtherReference = "cac:BillingReference[cac:InvoiceDocumentReference/cbc:ID='F-2026-0031']";

    public static readonly LineTerm Kind = new(OwnReference + "/cac:InvoiceDocumentReference/cbc:DocumentStatusCode", Document + "/ram:LineStatusReasonCode");
    public static readonly LineTerm Parent = new(OwnReference + "/cac:BillingReferenceLine/cbc:ID", Document + "/ram:ParentLineID");
    public static readonly LineTerm NetAmount = new("cbc:LineExtensionAmount", Totals + "/ram:LineTotalAmount");
    public static readonly LineTerm Vat = InCurrency("EUR");
    public static readonly LineTerm AccountingVat = InCurrency("CHF");
    public static readonly LineTerm GrossAmount = new("cbc:TaxInclusiveLineExtensionAmount", Totals + "/ram:GrandTotalAmount");
    public static readonly LineTerm Number = Object("AFL", "cbc:ID", "ram:IssuerAssignedID");
    public static readonly LineTerm NumberType = Object("AFL", "cbc:DocumentTypeCode", "ram:TypeCode");
    public static readonly LineTerm Framework = Object("AVV", "cbc:ID", "ram:IssuerAssignedID");
    public static readonly LineTerm FrameworkType = Object("AVV", "cbc:DocumentTypeCode", "ram:TypeCode");
    public static readonly LineTerm SellerName = new(UblSeller + "/cac:PartyLegalEntity/cbc:RegistrationName", CiiSeller + "/ram:Name");
    public static readonly LineTerm SellerIdentifier = new(UblSeller + "/cac:PartyLegalEntity/cbc:CompanyID", CiiSeller + "/ram:SpecifiedLegalOrganization/ram:ID");
    public static readonly LineTerm SellerCountry = new(UblSeller + "/cac:PostalAddress/cac:Country/cbc:IdentificationCode", CiiSeller + "/ram:PostalTradeAddress/ram:CountryID");
    public static readonly LineTerm ExemptionReason = new("cac:Item/cac:ClassifiedTaxCategory/cbc:TaxExemptionReason", Settlement + "/ram:ApplicableTradeTax/ram:ExemptionReason");
    public static readonly LineTerm CitedInvoice = new(OtherReference, Settlement + "/ram:InvoiceReferencedDocument");
    public static readonly LineTerm CitedNumber = new(OtherReference + "/cac:InvoiceDocumentReference/cbc:ID", Settlement + "/ram:InvoiceReferencedDocument/ram:IssuerAssignedID");
    public static readonly LineTerm CitedDate = new(
        OtherReference + "/cac:InvoiceDocumentReference/cbc:IssueDate", Settlement + "/ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString");

    private static LineTerm InCurrency(string currency) =>
        new($"cac:TaxTotal[cbc:TaxAmount/@currencyID='{currency}']/cbc:TaxAmount", $"{Totals}/ram:TaxTotalAmount[@currencyID='{currency}']");

    private static LineTerm Object(string scheme, string ubl, string cii) =>
        new($"cac:DocumentReference[cbc:ID/@schemeID='{scheme}']/{ubl}", $"{Settlement}/ram:AdditionalReferencedDocument[ram:ReferenceTypeCode='{scheme}']/{cii}");
}
