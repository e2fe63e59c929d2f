using Hub.En16931.Tests.French.BrFrCpro;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.CompanyNumbers;

public class The_check_digits_of_company_numbers
{
    /// <summary>The sample with numbers that have right check digits.</summary>
    private static string Right(string syntax) => Sample.Of(syntax)
        .Replace("12345678200010", "81034732800017", StringComparison.Ordinal)
        .Replace("21750001600019", "24590041000292", StringComparison.Ordinal)
        .Replace(">123456782<", ">810347328<", StringComparison.Ordinal)
        .Replace(">217500016<", ">245900410<", StringComparison.Ordinal);

    [Theory]
    [InlineData("ubl", "81034732800017", "81034732800017")]
    [InlineData("cii", "81034732800017", "81034732800017")]
    [InlineData("ubl", "81034732800017", "81034732800018", "FR-SIRET-KEY")]
    [InlineData("cii", "24590041000292", "24590041000291", "FR-SIRET-KEY")]
    [InlineData("ubl", ">810347328<", ">810347329<", "FR-SIREN-KEY")]
    [InlineData("cii", ">245900410<", ">245900411<", "FR-SIREN-KEY")]
    // Other rules say that this is no number at all.
    [InlineData("cii", ">245900410<", ">24590041X<")]
    // La Poste: 35600000000048 is a multiple of ten by Luhn, 35600000000097 has a digit sum of 30.
    [InlineData("ubl", "81034732800017", "35600000000048")]
    [InlineData("ubl", "81034732800017", "35600000000097")]
    [InlineData("ubl", "81034732800017", "35600000000098", "FR-SIRET-KEY")]
    public void are_looked_at_in_every_party(string syntax, string right, string number, params string[] rules)
    {
        var findings = PublicSample.FindingsOf(Right(syntax).With(right, number), RuleSets.CompanyNumbers);

        findings.Select(finding => finding.Rule).ShouldBe(rules);
        findings.SelectMany(finding => finding.Terms).ShouldBe(rules.Length == 0 ? [] : [right.Contains("245900410", StringComparison.Ordinal) ? (rules[0] == "FR-SIRET-KEY" ? "BT-46" : "BT-47") : rules[0] == "FR-SIRET-KEY" ? "BT-29" : "BT-30"]);
        findings.ShouldAllBe(finding => finding.Severity == Severity.Warning && finding.French.Contains(number.Trim('<', '>'), StringComparison.Ordinal));
    }
}
