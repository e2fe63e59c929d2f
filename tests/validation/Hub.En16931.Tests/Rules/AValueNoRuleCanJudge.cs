using Hub.En16931.Tests.Samples;
using Hub.En16931.Tests.SyntaxTables;

namespace Hub.En16931.Tests.Rules;

public class AValueNoRuleCanJudge
{
    [Theory]
    [InlineData("ubl", "TaxExclusiveAmount currencyID=\"EUR\">340.00<", "TaxExclusiveAmount currencyID=\"EUR\">340,00<")]
    [InlineData("ubl", "TaxExclusiveAmount currencyID=\"EUR\">340.00<", "TaxExclusiveAmount currencyID=\"EUR\"><")]
    [InlineData("ubl", "TaxExclusiveAmount currencyID=\"EUR\">340.00<", "TaxExclusiveAmount currencyID=\"EUR\">3.4E2<")]
    [InlineData("cii", ">340.00<", ">340,00<")]
    public void that_is_not_a_number_is_reported_once_however_many_rules_meet_it(string syntax, string right, string wrong)
    {
        var findings = Sample.Judge(Sample.Of(syntax).With(right, wrong)).Findings;

        findings.Count(finding => finding.Rule == "STRUCT-VALUE").ShouldBe(1);
        findings.ShouldNotContain(finding => finding.Rule.StartsWith("BR-CO", StringComparison.Ordinal));
    }

    [Fact]
    public void that_is_repeated_is_reported_even_where_the_schema_allows_it()
    {
        var twice = Sample.Ubl.With(
            "<cac:PartyLegalEntity>\n        <cbc:RegistrationName>VILLE",
            "<cac:PartyLegalEntity><cbc:RegistrationName>AUTRE</cbc:RegistrationName></cac:PartyLegalEntity><cac:PartyLegalEntity>\n        <cbc:RegistrationName>VILLE");

        var verdict = Sample.Judge(twice);

        verdict.IsStructureValid.ShouldBeTrue();
        verdict.IsValid.ShouldBeFalse();
        verdict.Findings.Select(finding => finding.Rule).ShouldContain("STRUCT-AMBIGUOUS");
    }

    [Fact]
    public void that_is_beyond_28_digits_does_not_throw()
    {
        var huge = new string('9', 27);
        var verdict = Sample.Judge(Sample.Ubl.With(">235.00<", $">{huge}<").With(">20<", $">{huge}<"));

        verdict.IsValid.ShouldBeFalse();
    }

    [Fact]
    public void concerns_only_the_VAT_category_that_would_add_it_up()
    {
        var unreadable = Snippet.UblCreditNote(Breakdown("M", "20") + Line("S", "2E1"));

        Snippet.Count(unreadable, "BR-AG-08").ShouldBe(1);
        Snippet.Count(Snippet.UblCreditNote(Breakdown("S", "20") + Line("S", "2E1")), "BR-S-08").ShouldBe(0);

        static string Breakdown(string category, string rate) =>
            "<cac:TaxTotal><cac:TaxSubtotal><cbc:TaxableAmount>10</cbc:TaxableAmount><cbc:TaxAmount>2</cbc:TaxAmount><cac:TaxCategory>"
            + $"<cbc:ID>{category}</cbc:ID><cbc:Percent>{rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
            + "</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>";

        static string Line(string category, string rate) =>
            "<cac:CreditNoteLine><cbc:LineExtensionAmount>10</cbc:LineExtensionAmount><cac:Item><cac:ClassifiedTaxCategory>"
            + $"<cbc:ID>{category}</cbc:ID><cbc:Percent>{rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
            + "</cac:ClassifiedTaxCategory></cac:Item></cac:CreditNoteLine>";
    }

    [Theory]
    [InlineData("-0.00", 1)]
    [InlineData("-0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("NaN", 0)]
    public void minus_zero_is_negative_unless_it_is_an_integer(string price, int findings) =>
        Snippet.Count(Snippet.Ubl($"<cac:InvoiceLine><cac:Price><cbc:PriceAmount>{price}</cbc:PriceAmount></cac:Price></cac:InvoiceLine>"), "BR-27")
            .ShouldBe(findings);
}
