using System.Text;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.BrFr;

public class AFrenchInvoice
{
    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void that_keeps_every_rule_has_no_finding(string syntax) => FrenchSample.Broken(FrenchSample.Of(syntax)).ShouldBe("");

    [Theory]
    [InlineData("ubl", ">F-2026-0042<", "> F-2026-0042<", "BR-FR-01_BT-1-2 BR-FR-02_BT-1")]
    [InlineData("ubl", ">F-2026-0042<", ">\nF-2026-0042\n<", "")]
    [InlineData("cii", ">F-2026-0042<", ">F-2026-é<", "BR-FR-02_BT-1")]
    [InlineData("cii", ">F-2026-0042<", ">F+2026/0042_000000000000000000000000<", "BR-FR-01_BT-1")]
    [InlineData("ubl", "IssueDate>2026-08-31<", "IssueDate>2026-08-32<", "BR-FR-03_BT-2")]
    [InlineData("cii", ">20260831<", ">20260831T<", "")]
    [InlineData("ubl", "TypeCode>380<", "TypeCode>380 <", "BR-FR-04_BT-3")]
    [InlineData("ubl", "TypeCode>380<", "TypeCode>751<", "BR-FR-04_BT-3")]
    [InlineData("ubl", "ProfileID>S1<", "ProfileID> S1<", "BR-FR-08_BT-23")]
    [InlineData("ubl", "ProfileID>S1<", "ProfileID>S4<", "")]
    [InlineData("ubl", "<cbc:Percent>20</cbc:Percent>", "<cbc:Percent>20.000</cbc:Percent>", "BR-FR-16_BT-119 BR-FR-16_BT-152 BR-FR-16_BT-96 BR-FR-16_BT-96 BR-FR-DEC-04_BT-119 BR-FR-DEC-04_BT-152 BR-FR-DEC-04_BT-96_BT-103 BR-FR-DEC-04_BT-96_BT-103")]
    [InlineData("ubl", ">PJA<", ">LISIBLES<", "BR-FR-17_BT-123")]
    [InlineData("cii", "<ram:Name>PJA<", "<ram:Name> PJA <", "")]
    [InlineData("ubl", ">PJA<", "> PJA <", "BR-FR-17_BT-123")]
    public void is_held_to_the_form_of_its_values(string syntax, string right, string changed, string broken) =>
        FrenchSample.Broken(FrenchSample.Of(syntax).With(right, changed)).ShouldBe(broken);

    [Theory]
    [InlineData("<cbc:Note>#PMT#40 euros</cbc:Note>", "", "BR-FR-05_BT-22-1")]
    [InlineData("<cbc:Note>#PMT#40 euros</cbc:Note>", "<cbc:Note>#PM</cbc:Note><cbc:Note>T#40</cbc:Note>", "")]
    [InlineData("#PMT#40 euros", "#PMT#PMT#", "")]
    [InlineData("#PMT#40 euros", "#PMT##PMT#", "BR-FR-06_BT-21-1")]
    [InlineData("#BAR#B2B", "#BAR#B2C#more", "")]
    [InlineData("#BAR#B2B", "#BAR#b2b", "BR-FR-20_BT-21")]
    [InlineData("#BAR#B2B", "#BAR#B2B#BAR#B2C", "BR-FR-30_BT-21")]
    [InlineData("#BAR#B2B", "BAR#B2B#B2C", "")]
    public void in_UBL_has_its_notes_read_as_one_text(string note, string changed, string broken) =>
        FrenchSample.Broken(FrenchSample.Ubl.With(note, changed)).ShouldBe(broken);

    [Theory]
    [InlineData("<ram:SubjectCode>PMD<", "<ram:SubjectCode>PMT<", "BR-FR-05_BT-22_PMD BR-FR-06_BT-21_PMT")]
    [InlineData("<ram:Content>B2B<", "<ram:Content> B2B<", "BR-FR-20_BT-21")]
    [InlineData("<ram:SubjectCode>AAB<", "<ram:SubjectCode>BAR<", "BR-FR-05_BT-22_AAB BR-FR-20_BT-21")]
    public void in_CII_has_its_notes_read_one_by_one(string note, string changed, string broken) =>
        FrenchSample.Broken(FrenchSample.Cii.With(note, changed)).ShouldBe(broken);

    [Fact]
    public void with_a_SIRET_of_another_company_is_told_which_SIREN_it_should_begin_with()
    {
        var finding = FrenchSample.Finding(FrenchSample.Ubl.With(">12345678200010<", ">99945678200010<"), "BR-FR-09_BT-29");

        finding.Expected.ShouldBe("123456782");
        finding.French.ShouldContain("99945678200010");
        finding.French.ShouldContain("123456782");
        finding.English.ShouldContain("123456782");
    }

    [Theory]
    [InlineData("ubl", "<cbc:EndpointID schemeID=\"0225\">123456782_PA<", "<cbc:EndpointID schemeID=\"0225\">123 456 782<", "BR-FR-23_BT-34")]
    [InlineData("ubl", "<cbc:EndpointID schemeID=\"0225\">123456782_PA<", "<cbc:EndpointID schemeID=\"EM\">a b<", "")]
    [InlineData("ubl", "<cbc:EndpointID schemeID=\"0225\">123456782_PA<", "<cbc:EndpointID schemeID=\"0225\"> <", "BR-FR-13_BT-34 BR-FR-23_BT-34")]
    [InlineData("cii", "<ram:URIID schemeID=\"0225\">123456782_PA<", "<ram:URIID schemeID=\"EM\"> <", "")]
    [InlineData("cii", "<ram:URIID schemeID=\"0225\">123456782_PA<", "<ram:URIID schemeID=\"EM\"><", "BR-FR-13_BT-34")]
    [InlineData("ubl", "<cbc:ID schemeID=\"0009\">12345678200010</cbc:ID>", "<cbc:ID>12345678200010</cbc:ID>", "BR-FR-CO-10_BT-29-1")]
    [InlineData("ubl", "<cbc:ID schemeID=\"0009\">12345678200010</cbc:ID>", "<cbc:ID schemeID=\"0231\">123456782</cbc:ID>", "BR-FR-CO-14_BT-29-1 BR-FR-CO-15_BT-29-1")]
    public void is_held_to_the_identifiers_of_its_parties(string syntax, string right, string changed, string broken) =>
        FrenchSample.Broken(FrenchSample.Of(syntax).With(right, changed)).ShouldBe(broken);

    [Theory]
    [InlineData("ubl", "<cbc:DueDate>2026-09-30<", "<cbc:DueDate>2026-08-30<")]
    [InlineData("cii", "<udt:DateTimeString format=\"102\">20260930<", "<udt:DateTimeString format=\"102\">20260830<")]
    public void is_not_due_before_it_is_issued(string syntax, string right, string changed) =>
        FrenchSample.Broken(FrenchSample.Of(syntax).With(right, changed)).ShouldBe("BR-FR-CO-07_BT-9");

    [Fact]
    public void that_is_already_paid_says_so_in_its_amounts() =>
        FrenchSample.Broken(FrenchSample.Ubl.With("ProfileID>S1<", "ProfileID>S2<")).ShouldBe("BR-FR-CO-09_BT-23-1 BR-FR-CO-09_BT-23-2");

    [Fact]
    public void with_two_frameworks_is_reported_once_by_all_rule_sets_together()
    {
        var twice = FrenchSample.Ubl.With("<cbc:ProfileID>S1</cbc:ProfileID>", "<cbc:ProfileID>S8</cbc:ProfileID><cbc:ProfileID>S8</cbc:ProfileID>");
        var options = new CheckOptions { RuleSets = [.. RuleSets.En16931, RuleSets.BrFr] };

        var findings = InvoiceCheck.Judge(Encoding.UTF8.GetBytes(twice), options).Findings;

        findings.Count(finding => finding.Rule == "STRUCT-AMBIGUOUS").ShouldBe(1);
        findings.ShouldNotContain(finding => finding.Rule == "BR-FR-08_BT-23");
    }

    [Fact]
    public void is_judged_by_these_rules_only_when_asked_for()
    {
        CheckOptions.Default.RuleSets.ShouldNotContain(RuleSets.BrFr);
        RuleSets.BrFr.Id.ShouldBe("BR-FR");
        RuleSets.BrFr.Version.ShouldBe("1.4.0.03");
        RuleSets.BrFr.ValidFrom.ShouldBe(new DateOnly(2026, 9, 1));
    }
}
