using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>Where the terms stand that rules about the whole invoice look at, from its root.</summary>
internal sealed record Paths
{
    public static Paths Ubl { get; } = new()
    {
        InvoiceNumber = UblPaths.Of("cbc:ID"),
        Framework = UblPaths.Of("cbc:ProfileID"),
        TypeCode = UblPaths.Of("cbc:InvoiceTypeCode | cbc:CreditNoteTypeCode"),
        IssueDate = UblPaths.Of("cbc:IssueDate"),
        DueDate = UblPaths.Of("cbc:DueDate"),
        AnyDueDate = UblPaths.Of("cbc:DueDate | cac:PaymentMeans/cbc:PaymentDueDate"),
        Currency = UblPaths.Of("cbc:DocumentCurrencyCode"),
        VatCurrency = UblPaths.Of("cbc:TaxCurrencyCode"),
        VatInEuros = UblPaths.Of("cac:TaxTotal/cbc:TaxAmount[@currencyID='EUR']"),
        TotalWithVat = UblPaths.Of("cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"),
        PaidAmount = UblPaths.Of("cac:LegalMonetaryTotal/cbc:PrepaidAmount"),
        AmountDue = UblPaths.Of("cac:LegalMonetaryTotal/cbc:PayableAmount"),
        SellerAddress = UblPaths.Of("cac:AccountingSupplierParty/cac:Party/cbc:EndpointID"),
        SellerFrenchAddress = UblPaths.Of("cac:AccountingSupplierParty/cac:Party/cbc:EndpointID[@schemeID='0225']"),
        SellerIdentifier = UblPaths.Of("cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID[@schemeID='0002']"),
        AnySellerIdentifier = UblPaths.Of("cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID"),
        SingleTaxableEntity = UblPaths.Of("cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID[@schemeID='0231']"),
        BuyerAddress = UblPaths.Of("cac:AccountingCustomerParty/cac:Party/cbc:EndpointID"),
        BuyerFrenchAddress = UblPaths.Of("cac:AccountingCustomerParty/cac:Party/cbc:EndpointID[@schemeID='0225']"),
        BuyerSiren = UblPaths.Of("cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID[@schemeID='0002']"),
        BuyerIdentifier = UblPaths.Of("cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID[@schemeID='0002']"),
        AnyBuyerIdentifier = UblPaths.Of("cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID"),
        TaxRepresentative = UblPaths.Of("cac:TaxRepresentativeParty/cac:PartyTaxScheme"),
        TaxRepresentativeVat = UblPaths.Of("cac:TaxRepresentativeParty/cac:PartyTaxScheme/cbc:CompanyID"),
        Contract = UblPaths.Of("cac:ContractDocumentReference/cbc:ID"),
        PeriodStart = UblPaths.Of("cac:InvoicePeriod/cbc:StartDate"),
        PeriodEnd = UblPaths.Of("cac:InvoicePeriod/cbc:EndDate"),
    };

    public static Paths Cii { get; } = new()
    {
        InvoiceNumber = CiiPaths.Of("{document}/ram:ID"),
        Framework = CiiPaths.Of("{context}/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID"),
        TypeCode = CiiPaths.Of("{document}/ram:TypeCode"),
        IssueDate = CiiPaths.Of("{document}/ram:IssueDateTime/udt:DateTimeString"),
        DueDate = CiiPaths.Of("{settlement}/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString"),
        AnyDueDate = CiiPaths.Of("{settlement}/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString"),
        Currency = CiiPaths.Of("{settlement}/ram:InvoiceCurrencyCode"),
        VatCurrency = CiiPaths.Of("{settlement}/ram:TaxCurrencyCode"),
        VatInEuros = CiiPaths.Of("{totals}/ram:TaxTotalAmount[@currencyID='EUR']"),
        TotalWithVat = CiiPaths.Of("{totals}/ram:GrandTotalAmount"),
        PaidAmount = CiiPaths.Of("{totals}/ram:TotalPrepaidAmount"),
        AmountDue = CiiPaths.Of("{totals}/ram:DuePayableAmount"),
        SellerAddress = CiiPaths.Of("{agreement}/ram:SellerTradeParty/ram:URIUniversalCommunication/ram:URIID"),
        SellerFrenchAddress = CiiPaths.Of("{agreement}/ram:SellerTradeParty/ram:URIUniversalCommunication/ram:URIID[@schemeID='0225']"),
        SellerIdentifier = CiiPaths.Of("{agreement}/ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:ID"),
        AnySellerIdentifier = CiiPaths.Of("{agreement}/ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:ID"),
        SingleTaxableEntity = CiiPaths.Of("{agreement}/ram:SellerTradeParty/ram:GlobalID[@schemeID='0231']"),
        BuyerAddress = CiiPaths.Of("{agreement}/ram:BuyerTradeParty/ram:URIUniversalCommunication/ram:URIID"),
        BuyerFrenchAddress = CiiPaths.Of("{agreement}/ram:BuyerTradeParty/ram:URIUniversalCommunication/ram:URIID[@schemeID='0225']"),
        BuyerSiren = CiiPaths.Of("{agreement}/ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002']"),
        BuyerIdentifier = CiiPaths.Of("{agreement}/ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:ID"),
        AnyBuyerIdentifier = CiiPaths.Of("{agreement}/ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:ID"),
        TaxRepresentative = CiiPaths.Of("{agreement}/ram:SellerTaxRepresentativeTradeParty"),
        TaxRepresentativeVat = CiiPaths.Of("{agreement}/ram:SellerTaxRepresentativeTradeParty/ram:SpecifiedTaxRegistration/ram:ID[@schemeID='VA']"),
        Contract = CiiPaths.Of("{agreement}/ram:ContractReferencedDocument/ram:IssuerAssignedID"),
        PeriodStart = CiiPaths.Of("{settlement}/ram:BillingSpecifiedPeriod/ram:StartDateTime/udt:DateTimeString"),
        PeriodEnd = CiiPaths.Of("{settlement}/ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString"),
    };

    /// <summary>BT-1.</summary>
    public required PathSet InvoiceNumber { get; init; }

    /// <summary>BT-23, the invoicing framework (cadre de facturation).</summary>
    public required PathSet Framework { get; init; }

    /// <summary>BT-3.</summary>
    public required PathSet TypeCode { get; init; }

    /// <summary>BT-2.</summary>
    public required PathSet IssueDate { get; init; }

    /// <summary>BT-9, as it is compared with the issue date.</summary>
    public required PathSet DueDate { get; init; }

    /// <summary>BT-9, wherever the syntax keeps it.</summary>
    public required PathSet AnyDueDate { get; init; }

    /// <summary>BT-5.</summary>
    public required PathSet Currency { get; init; }

    /// <summary>BT-6.</summary>
    public required PathSet VatCurrency { get; init; }

    /// <summary>BT-110 or BT-111, whichever is in euros.</summary>
    public required PathSet VatInEuros { get; init; }

    /// <summary>BT-112.</summary>
    public required PathSet TotalWithVat { get; init; }

    /// <summary>BT-113.</summary>
    public required PathSet PaidAmount { get; init; }

    /// <summary>BT-115.</summary>
    public required PathSet AmountDue { get; init; }

    /// <summary>BT-34.</summary>
    public required PathSet SellerAddress { get; init; }

    /// <summary>BT-34 in the French scheme, 0225.</summary>
    public required PathSet SellerFrenchAddress { get; init; }

    /// <summary>BT-30 as the address is compared with it: the SIREN in UBL, an identifier of any scheme in CII.</summary>
    public required PathSet SellerIdentifier { get; init; }

    /// <summary>BT-30, of any scheme.</summary>
    public required PathSet AnySellerIdentifier { get; init; }

    /// <summary>BT-29 in the scheme of single taxable entities (assujetti unique), 0231.</summary>
    public required PathSet SingleTaxableEntity { get; init; }

    /// <summary>BT-49.</summary>
    public required PathSet BuyerAddress { get; init; }

    /// <summary>BT-49 in the French scheme, 0225.</summary>
    public required PathSet BuyerFrenchAddress { get; init; }

    /// <summary>BT-47 in the scheme of the SIREN, 0002.</summary>
    public required PathSet BuyerSiren { get; init; }

    /// <summary>BT-47 as the address is compared with it: the SIREN in UBL, an identifier of any scheme in CII.</summary>
    public required PathSet BuyerIdentifier { get; init; }

    /// <summary>BT-47, of any scheme.</summary>
    public required PathSet AnyBuyerIdentifier { get; init; }

    /// <summary>BG-11.</summary>
    public required PathSet TaxRepresentative { get; init; }

    /// <summary>BT-63.</summary>
    public required PathSet TaxRepresentativeVat { get; init; }

    /// <summary>BT-12.</summary>
    public required PathSet Contract { get; init; }

    /// <summary>BT-73.</summary>
    public required PathSet PeriodStart { get; init; }

    /// <summary>BT-74.</summary>
    public required PathSet PeriodEnd { get; init; }
}
