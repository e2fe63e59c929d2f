using Hub.En16931;

namespace Hub.Explain.Examples;

/// <summary>What the tests that stand in brackets in a table say, in XPath.</summary>
internal static class RowTests
{
    private static readonly Dictionary<string, string> Ubl = new(StringComparer.Ordinal)
    {
        ["allowance"] = "cbc:ChargeIndicator='false'",
        ["charge"] = "cbc:ChargeIndicator='true'",
        ["invoiced-object"] = "cbc:DocumentTypeCode='130'",
        ["not-invoiced-object"] = "not(cbc:DocumentTypeCode='130')",
        ["vat"] = "cac:TaxScheme/cbc:ID='VAT'",
        ["other-tax"] = "cac:TaxScheme/cbc:ID!='VAT'",
        ["sepa"] = "@schemeID='SEPA'",
        ["not-a-price"] = "not(self::cbc:PriceAmount) and not(ancestor::cac:Price)",
        ["not-payment-means-code"] = "not(self::cbc:PaymentMeansCode)",
    };

    private static readonly Dictionary<string, string> Cii = new(StringComparer.Ordinal)
    {
        ["allowance"] = "ram:ChargeIndicator/udt:Indicator='false'",
        ["charge"] = "ram:ChargeIndicator/udt:Indicator='true'",
        ["date-102"] = "@format='102'",
        ["not-of-product-or-delivery"] = "not(parent::ram:SpecifiedTradeProduct) and not(parent::ram:ShipToTradeParty)",
        ["not-of-tax-registration"] = "not(parent::ram:SpecifiedTaxRegistration)",
        ["not-tax-total"] = "not(self::ram:TaxTotalAmount)",
        ["tender"] = "ram:TypeCode='50'",
        ["invoiced-object"] = "ram:TypeCode='130'",
        ["invoiced-object-trimmed"] = "ram:TypeCode='130'",
        ["supporting-trimmed"] = "ram:TypeCode='916'",
        ["credit-transfer-without-account"] = "ram:TypeCode='30' and not(ram:PayeePartyCreditorFinancialAccount)",
    };

    /// <summary>The XPath of a test; "true()" for one that is not in the list.</summary>
    public static string XPathOf(string test, InvoiceSyntax syntax) =>
        (syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl).GetValueOrDefault(test, "true()");
}
