using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.Rules;

public class ASemanticRule
{
    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void does_not_fire_on_a_right_invoice(string syntax)
    {
        var verdict = Sample.Judge(Sample.Of(syntax));

        verdict.Findings.Select(finding => finding.Rule).ShouldBeEmpty();
        verdict.IsValid.ShouldBeTrue();
    }

    [Theory]
    [InlineData("ubl", "<cbc:ID>F-2026-0042</cbc:ID>", "<cbc:ID> </cbc:ID>", "BR-02")]
    [InlineData("cii", "<ram:ID>F-2026-0042</ram:ID>", "<ram:ID> </ram:ID>", "BR-02")]
    [InlineData("cii", "format=\"102\">20260831</udt:DateTimeString>\n    </ram:IssueDateTime>", "format=\"610\">202608</udt:DateTimeString>\n    </ram:IssueDateTime>", "BR-03")]
    [InlineData("ubl", "<cbc:Name>Pruning</cbc:Name>", "<cbc:Name/>", "BR-25")]
    [InlineData("cii", "<ram:Name>Pruning</ram:Name>", "<ram:Name/>", "BR-25")]
    [InlineData("ubl", ">25.00</cbc:PriceAmount>", ">-25.00</cbc:PriceAmount>", "BR-27")]
    [InlineData("cii", ">25.00</ram:ChargeAmount>", ">-25.00</ram:ChargeAmount>", "BR-27")]
    [InlineData("ubl", "<cbc:EndDate>2026-08-07</cbc:EndDate>", "<cbc:EndDate>2026-08-02</cbc:EndDate>", "BR-30")]
    [InlineData("cii", "20260807", "20260802", "BR-30")]
    [InlineData("ubl", " unitCode=\"HUR\"", "", "BR-23")]
    [InlineData("cii", "<ram:IBANID>FR7630006000011234567890189</ram:IBANID>", "<ram:IBANID/>", "BR-50")]
    [InlineData("ubl", "FR32123456782", "32123456782", "BR-CO-09")]
    [InlineData("cii", "FR32123456782", "32123456782", "BR-CO-09")]
    [InlineData("ubl", "<cbc:IssueDate>2026-08-31</cbc:IssueDate>", "<cbc:IssueDate>2026-08-31</cbc:IssueDate><cbc:TaxPointDate>2026-08-31</cbc:TaxPointDate>", null)]
    public void fires_where_one_thing_is_wrong(string syntax, string right, string wrong, string? rule)
    {
        string[] semantic = [.. Sample.BrokenRules(Sample.Of(syntax).With(right, wrong)).Where(IsSemantic)];

        semantic.ShouldBe(rule is null ? [] : [rule]);
    }

    [Theory]
    [InlineData("ubl", "BR-CO-10", ">345.00<", ">344.00<", "345.00")]
    [InlineData("cii", "BR-CO-10", ">345.00<", ">344.00<", "345.00")]
    [InlineData("ubl", "BR-CO-11", "AllowanceTotalAmount currencyID=\"EUR\">20.00<", "AllowanceTotalAmount currencyID=\"EUR\">21.00<", "20.00")]
    [InlineData("cii", "BR-CO-12", "<ram:ChargeTotalAmount>15.00<", "<ram:ChargeTotalAmount>14.00<", "15.00")]
    [InlineData("ubl", "BR-CO-13", ">340.00<", ">345.00<", "340.00")]
    [InlineData("cii", "BR-CO-13", ">340.00<", ">345.00<", "340.00")]
    [InlineData("ubl", "BR-CO-14", ">52.78<", ">52.77<", "52.78")]
    [InlineData("cii", "BR-CO-14", ">52.78<", ">52.77<", "52.78")]
    [InlineData("ubl", "BR-CO-15", ">392.78<", ">392.77<", "392.78")]
    [InlineData("cii", "BR-CO-15", ">392.78<", ">392.77<", "392.78")]
    [InlineData("ubl", "BR-CO-16", ">300.00<", ">392.78<", "300.00")]
    [InlineData("cii", "BR-CO-16", ">300.00<", ">392.78<", "300.00")]
    [InlineData("ubl", "BR-S-08", ">235.00<", ">240.00<", "235.00")]
    [InlineData("cii", "BR-S-08", ">235.00<", ">235.01<", "235.00")]
    [InlineData("ubl", "BR-S-09", ">5.78<", ">7.00<", "5.78")]
    [InlineData("cii", "BR-CO-17", ">5.78<", ">7.00<", "5.78")]
    public void says_what_a_sum_should_be(string syntax, string rule, string right, string wrong, string expected)
    {
        var finding = Sample.Finding(Sample.Of(syntax).With(right, wrong), rule);

        finding.Expected.ShouldBe(expected);
        finding.Found.ShouldBe(wrong.TrimEnd('<').Split('>')[^1]);
        finding.French.ShouldContain(expected);
        finding.English.ShouldContain(expected);
    }

    [Fact]
    public void points_at_the_element_line_and_terms()
    {
        var finding = Sample.Finding(Sample.Ubl.With(">340.00<", ">345.00<"), "BR-CO-13");

        finding.XPath.ShouldBe("/Invoice/cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount");
        finding.Line.ShouldBe(Sample.Ubl.Split('\n').ToList().FindIndex(line => line.Contains("TaxExclusiveAmount", StringComparison.Ordinal)) + 1);
        finding.Terms.ShouldBe(["BT-109", "BT-106", "BT-107", "BT-108"]);
        finding.Severity.ShouldBe(Severity.Fatal);
    }

    [Theory]
    [InlineData("ubl", ">105.00</cbc:TaxableAmount>", ">105.99</cbc:TaxableAmount>", false)]
    [InlineData("ubl", ">105.00</cbc:TaxableAmount>", ">106.00</cbc:TaxableAmount>", true)]
    [InlineData("cii", "<ram:BasisAmount>105.00<", "<ram:BasisAmount>105.01<", true)]
    public void allows_the_official_tolerance_and_no_more(string syntax, string right, string wrong, bool isBroken)
    {
        Sample.BrokenRules(Sample.Of(syntax).With(right, wrong)).Contains("BR-S-08").ShouldBe(isBroken);
    }

    [Fact]
    public void of_a_category_fires_for_that_category_only()
    {
        var exempt = Sample.Ubl.With(
            "<cac:ClassifiedTaxCategory>\n        <cbc:ID>S</cbc:ID>\n        <cbc:Percent>5.5<", "<cac:ClassifiedTaxCategory>\n        <cbc:ID>E</cbc:ID>\n        <cbc:Percent>5.5<");

        string[] semantic = [.. Sample.BrokenRules(exempt).Where(IsSemantic)];

        semantic.ShouldBe(["BR-E-01", "BR-E-05", "BR-S-08"]);
    }

    private static bool IsSemantic(string rule) => rule.StartsWith("BR-", StringComparison.Ordinal);
}
