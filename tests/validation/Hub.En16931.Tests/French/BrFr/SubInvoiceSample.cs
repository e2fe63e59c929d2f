namespace Hub.En16931.Tests.French.BrFr;

/// <summary>
/// An invoice of two sellers in each syntax, complete only where the rules about sub-invoices look: two lines of the kind GROUP, the
/// first with two details, the second with one.
/// </summary>
internal static class SubInvoiceSample
{
    public static string Ubl { get; } =
        $"""
        <Invoice xmlns="{Namespaces.UblInvoice}" xmlns:cac="{Namespaces.Cac}" xmlns:cbc="{Namespaces.Cbc}">
        <cbc:ProfileID>S8</cbc:ProfileID><cbc:ID>F-1</cbc:ID><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
        <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
        <cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:CompanyID schemeID="0002">111111111</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
        <cac:AccountingCustomerParty><cac:Party><cac:PartyLegalEntity><cbc:CompanyID schemeID="0002">222222222</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
        <cac:TaxTotal>{UblBreakdown("F-1", "6.00")}{UblBreakdown("G-7", "2.00")}</cac:TaxTotal>
        {UblLine("1", null, "GROUP", "30.00", "F-1", "111111111")}
        {UblLine("2", "1", "DETAIL", "10.00", "F-1", "111111111")}
        {UblLine("3", "1", "DETAIL", "20.00", "F-1", "111111111")}
        {UblLine("4", null, "GROUP", "10.00", "G-7", "333333333")}
        {UblLine("5", "4", "DETAIL", "10.00", "G-7", "333333333")}
        </Invoice>
        """;

    public static string Cii { get; } =
        $"""
        <rsm:CrossIndustryInvoice xmlns:rsm="{Namespaces.Rsm}" xmlns:ram="{Namespaces.Ram}" xmlns:udt="{Namespaces.Udt}" xmlns:qdt="{Namespaces.Qdt}">
        <rsm:ExchangedDocumentContext><ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>S8</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
        <rsm:ExchangedDocument><ram:ID>F-1</ram:ID><ram:TypeCode>380</ram:TypeCode></rsm:ExchangedDocument>
        <rsm:SupplyChainTradeTransaction>
        {CiiLine("1", null, "GROUP", "30.00", "F-1", "111111111")}
        {CiiLine("2", "1", "DETAIL", "10.00", "F-1", "111111111")}
        {CiiLine("3", "1", "DETAIL", "20.00", "F-1", "111111111")}
        {CiiLine("4", null, "GROUP", "10.00", "G-7", "333333333")}
        {CiiLine("5", "4", "DETAIL", "10.00", "G-7", "333333333")}
        <ram:ApplicableHeaderTradeAgreement>
        <ram:SellerTradeParty><ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">111111111</ram:ID></ram:SpecifiedLegalOrganization></ram:SellerTradeParty>
        <ram:BuyerTradeParty><ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">222222222</ram:ID></ram:SpecifiedLegalOrganization></ram:BuyerTradeParty>
        </ram:ApplicableHeaderTradeAgreement>
        <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
        {CiiBreakdown("F-1", "6.00")}{CiiBreakdown("G-7", "2.00")}</ram:ApplicableHeaderTradeSettlement>
        </rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>
        """;

    public static string Of(string syntax) => syntax == "cii" ? Cii : Ubl;

    /// <summary>The broken rules about sub-invoices; those about the rest of the invoice are left out.</summary>
    public static string Broken(string xml) => string.Join(' ', FrenchSample.Broken(xml).Split(' ').Where(IsOfSubInvoices));

    private static bool IsOfSubInvoices(string rule) =>
        rule.StartsWith("BR-FR-MV", StringComparison.Ordinal) || rule.StartsWith("BR-FR-BD", StringComparison.Ordinal);

    private static string UblBreakdown(string number, string vat) =>
        $"<cac:TaxSubtotal><cbc:TaxAmount>{vat}</cbc:TaxAmount><cac:TaxCategory><cbc:TaxExemptionReason>#{number}# rate</cbc:TaxExemptionReason>"
        + "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal>";

    private static string UblLine(string id, string? parent, string kind, string net, string number, string seller) =>
        $"""
        <cac:InvoiceLine><cbc:ID>{id}</cbc:ID><cbc:LineExtensionAmount>{net}</cbc:LineExtensionAmount>
        <cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-1</cbc:ID><cbc:DocumentStatusCode>{kind}</cbc:DocumentStatusCode></cac:InvoiceDocumentReference>{UblParent(parent)}</cac:BillingReference>
        <cac:DocumentReference><cbc:ID schemeID="AFL">{number}</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:DocumentReference>
        <cac:DocumentReference><cbc:ID schemeID="AVV">S1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:DocumentReference>
        <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">{Vat(net)}</cbc:TaxAmount></cac:TaxTotal>
        <cac:Item><cac:ClassifiedTaxCategory><cbc:TaxExemptionReason>#{number}# rate</cbc:TaxExemptionReason></cac:ClassifiedTaxCategory>
        <cac:ManufacturerParty><cac:PostalAddress><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
        <cac:PartyLegalEntity><cbc:RegistrationName>Seller</cbc:RegistrationName><cbc:CompanyID>{seller}</cbc:CompanyID></cac:PartyLegalEntity></cac:ManufacturerParty></cac:Item></cac:InvoiceLine>
        """;

    private static string UblParent(string? parent) =>
        parent is null ? "" : $"<cac:BillingReferenceLine><cbc:ID>{parent}</cbc:ID></cac:BillingReferenceLine>";

    private static string CiiBreakdown(string number, string vat) =>
        $"<ram:ApplicableTradeTax><ram:CalculatedAmount>{vat}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode>"
        + $"<ram:ExemptionReason>#{number}# rate</ram:ExemptionReason><ram:CategoryCode>S</ram:CategoryCode></ram:ApplicableTradeTax>";

    private static string CiiLine(string id, string? parent, string kind, string net, string number, string seller) =>
        $"""
        <ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>{id}</ram:LineID>{CiiParent(parent)}<ram:LineStatusReasonCode>{kind}</ram:LineStatusReasonCode></ram:AssociatedDocumentLineDocument>
        <ram:SpecifiedLineTradeAgreement><ram:ItemSellerTradeParty><ram:Name>Seller</ram:Name><ram:SpecifiedLegalOrganization><ram:ID>{seller}</ram:ID></ram:SpecifiedLegalOrganization><ram:PostalTradeAddress><ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress></ram:ItemSellerTradeParty></ram:SpecifiedLineTradeAgreement>
        <ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:ExemptionReason>#{number}# rate</ram:ExemptionReason><ram:CategoryCode>S</ram:CategoryCode></ram:ApplicableTradeTax>
        <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>{net}</ram:LineTotalAmount><ram:TaxTotalAmount currencyID="EUR">{Vat(net)}</ram:TaxTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>
        <ram:AdditionalReferencedDocument><ram:IssuerAssignedID>{number}</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode><ram:ReferenceTypeCode>AFL</ram:ReferenceTypeCode></ram:AdditionalReferencedDocument>
        <ram:AdditionalReferencedDocument><ram:IssuerAssignedID>S1-{id}</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode><ram:ReferenceTypeCode>AVV</ram:ReferenceTypeCode></ram:AdditionalReferencedDocument>
        </ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
        """;

    private static string CiiParent(string? parent) => parent is null ? "" : $"<ram:ParentLineID>{parent}</ram:ParentLineID>";

    private static string Vat(string net) => net == "30.00" ? "6.00" : "2.00";
}
