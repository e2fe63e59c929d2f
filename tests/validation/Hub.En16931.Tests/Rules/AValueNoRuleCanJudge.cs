using Hub.En16931.Tests.Samples;

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
}
