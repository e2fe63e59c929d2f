using Hub.En16931.Tests.SyntaxTables;

namespace Hub.En16931.Tests.French.ExtendedCtcFr;

public class A_breakdown
{
    private const string Medical = "VATEX-EU-132-1C";
    private const string Insurance = "VATEX-EU-135-1A";

    [Fact]
    public void Of_one_reason_is_the_sum_of_what_states_that_reason()
    {
        Rules(Ubl(Line("100", Medical), Line("50", Insurance), Breakdown("100", Medical), Breakdown("50", Insurance)))
            .ShouldBe(["BR-FREXT-E-08ini", "BR-FREXT-E-08ini"]);
        Rules(Cii(CiiLine("100", Medical), CiiLine("50", Insurance), CiiBreakdown("100", Medical), CiiBreakdown("50", Insurance)))
            .ShouldBe(["BR-FXEXT-E-08ini", "BR-FXEXT-E-08ini"]);
    }

    [Fact]
    public void Of_all_reasons_together_is_the_sum_of_all()
    {
        Rules(Ubl(Line("100", Medical), Line("50", Insurance), Breakdown("150", Medical))).ShouldBe(["BR-FREXT-E-08rev"]);
        Rules(Cii(CiiLine("100", Medical), CiiLine("50", Insurance), CiiBreakdown("150", Medical))).ShouldBe(["BR-FXEXT-E-08rev"]);
    }

    /// <summary>UBL's sum of the lines is binary: 150.02 less 150 is a little more than two cents.</summary>
    [Theory]
    [InlineData("150.01", false, false)]
    [InlineData("150.02", true, false)]
    [InlineData("150.03", true, true)]
    public void May_be_one_cent_off_for_each_element(string amount, bool isBrokenInUbl, bool isBrokenInCii)
    {
        Rules(Ubl(Line("100", Medical), Line("50", Medical), Breakdown(amount, Medical))).Contains("BR-FREXT-E-08").ShouldBe(isBrokenInUbl);
        Rules(Cii(CiiLine("100", Medical), CiiLine("50", Medical), CiiBreakdown(amount, Medical))).Contains("BR-FXEXT-E-08").ShouldBe(isBrokenInCii);
    }

    [Fact]
    public void Is_there_for_a_category_that_is_used_and_only_then()
    {
        Rules(Ubl(Line("100", Medical))).ShouldBe(["BR-FREXT-E-01"]);
        Rules(Ubl(Breakdown("0", Medical))).ShouldBe(["BR-FREXT-E-01"]);
        Rules(Cii(CiiLine("100", Medical))).ShouldBe(["BR-FREXT-E-01"]);
    }

    [Fact]
    public void Says_what_its_taxable_amount_should_be()
    {
        var finding = Profile.Findings(Ubl(Line("100", Medical), Breakdown("90", Medical))).Single(finding => finding.Rule == "BR-FREXT-E-08");

        finding.Found.ShouldBe("90");
        finding.Expected.ShouldBe("100.00");
        finding.Terms.ShouldContain("BT-116");
    }

    [Fact]
    public void Is_judged_whatever_a_line_of_another_category_cannot_say()
    {
        var unreadable = Line("7", "").Replace("<cbc:Percent>0<", "<cbc:Percent>none<", StringComparison.Ordinal)
            .Replace("<cbc:ID>E<", "<cbc:ID>Z<", StringComparison.Ordinal);

        Rules(Ubl(unreadable, Line("100", Medical), Breakdown("90", Medical))).ShouldContain("BR-FREXT-E-08");
    }

    [Fact]
    public void Of_what_is_not_subject_to_VAT_is_judged_whatever_rates_say()
    {
        var invoice = Ubl(Line("100", Medical), Breakdown("90", Medical))
            .Replace("<cbc:ID>E<", "<cbc:ID>O<", StringComparison.Ordinal)
            .Replace("<cbc:Percent>0<", "<cbc:Percent>none<", StringComparison.Ordinal);

        Profile.Broken(invoice).ShouldContain("BR-FREXT-O-08");
    }

    private static string[] Rules(string xml) =>
        [.. Profile.Findings(xml).Select(finding => finding.Rule).Where(rule => rule.Contains("EXT-E-", StringComparison.Ordinal))];

    private static string Ubl(params string[] parts) => Snippet.Ubl(
        "<cbc:ID>F</cbc:ID>" + string.Concat(parts).Replace("</cac:TaxTotal><cac:TaxTotal>", "", StringComparison.Ordinal));

    private static string Line(string amount, string reason) =>
        $"<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:LineExtensionAmount>{amount}</cbc:LineExtensionAmount><cac:Item>"
        + $"<cac:ClassifiedTaxCategory>{Category(reason)}</cac:ClassifiedTaxCategory></cac:Item></cac:InvoiceLine>";

    private static string Breakdown(string amount, string reason) =>
        $"<cac:TaxTotal><cac:TaxSubtotal><cbc:TaxableAmount>{amount}</cbc:TaxableAmount><cbc:TaxAmount>0</cbc:TaxAmount>"
        + $"<cac:TaxCategory>{Category(reason)}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>";

    private static string Category(string reason) =>
        $"<cbc:ID>E</cbc:ID><cbc:Percent>0</cbc:Percent><cbc:TaxExemptionReasonCode>{reason}</cbc:TaxExemptionReasonCode>"
        + "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>";

    private static string Cii(params string[] parts)
    {
        var lines = string.Concat(parts.Where(part => part.StartsWith("<ram:Included", StringComparison.Ordinal)));
        var breakdowns = string.Concat(parts.Where(part => part.StartsWith("<ram:ApplicableTradeTax", StringComparison.Ordinal)));
        return Snippet.CiiTransaction($"{lines}<ram:ApplicableHeaderTradeSettlement>{breakdowns}</ram:ApplicableHeaderTradeSettlement>");
    }

    private static string CiiLine(string amount, string reason) =>
        $"<ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax>{CiiTax(reason)}</ram:ApplicableTradeTax>"
        + $"<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>{amount}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>"
        + "</ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>";

    private static string CiiBreakdown(string amount, string reason) =>
        $"<ram:ApplicableTradeTax><ram:CalculatedAmount>0</ram:CalculatedAmount><ram:BasisAmount>{amount}</ram:BasisAmount>{CiiTax(reason)}</ram:ApplicableTradeTax>";

    private static string CiiTax(string reason) =>
        $"<ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>E</ram:CategoryCode><ram:ExemptionReasonCode>{reason}</ram:ExemptionReasonCode>"
        + "<ram:RateApplicablePercent>0</ram:RateApplicablePercent>";
}
