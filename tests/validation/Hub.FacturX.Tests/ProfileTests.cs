using Hub.En16931;
using Hub.Samples.Syntaxes;

namespace Hub.FacturX.Tests;

public sealed class ProfileTests
{
    private const string Guideline = "urn:cen.eu:en16931:2017";
    private static readonly byte[] Right = FacturXWriter.Write(Drafts.Invoice());

    [Theory]
    [InlineData("urn:factur-x.eu:1p0:minimum", "MINIMUM")]
    [InlineData("urn:zugferd.de:2p0:minimum", "MINIMUM")]
    [InlineData("urn:factur-x.eu:1p0:basicwl", "BASIC WL")]
    [InlineData("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic", "BASIC")]
    [InlineData("urn:cen.eu:en16931:2017:compliant:factur-x.eu:1p0:basic", "BASIC")]
    [InlineData("urn:cen.eu:en16931:2017", "EN 16931")]
    [InlineData("urn:cen.eu:en16931:2017#compliant#urn.cpro.gouv.fr:1p0:en16931-ctc-fr", "EN16931")]
    [InlineData("urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", "EXTENDED")]
    [InlineData("urn:cen.eu:en16931:2017#conformant#urn:zugferd.de:2p0:extended", "EXTENDED")]
    [InlineData("urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr", "EXTENDED-CTC-FR")]
    [InlineData("urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr", "EXTENDED")]
    [InlineData("urn:cen.eu:en16931:2017#compliant#urn:xoev-de:kosit:standard:xrechnung_2.1", "XRECHNUNG")]
    [InlineData("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", "XRECHNUNG")]
    public void Metadata_that_name_the_profile_of_the_invoice_agree(string guideline, string level) => FindingsOf(guideline, level).ShouldNotContain("PDF-XMP-PROFILE");

    [Theory]
    [InlineData("urn:cen.eu:en16931:2017", "EXTENDED")]
    [InlineData("urn:cen.eu:en16931:2017", "COMFORT")]
    [InlineData("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic", "BASIC WL")]
    [InlineData("urn:factur-x.eu:1p0:basicwl", "BASIC")]
    [InlineData("urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", "EXTENDED-CTC-FR")]
    public void Metadata_that_name_another_profile_are_a_warning(string guideline, string level) => FindingsOf(guideline, level).ShouldContain("PDF-XMP-PROFILE");

    [Fact]
    public void A_warning_about_the_profile_names_both_and_stands_at_the_invoices()
    {
        var judged = InvoiceDocument.Judge(Right.Replace("EN 16931<", "BASIC<"));
        judged.IsAccepted.ShouldBeTrue();
        var finding = judged.OwnFindings.ShouldHaveSingleItem();
        (finding.Severity, finding.Found, finding.Expected).ShouldBe((Severity.Warning, "BASIC", "EN 16931"));
        finding.French.ShouldContain("BASIC");
        finding.XPath.ShouldContain("GuidelineSpecifiedDocumentContextParameter");
    }

    [Theory]
    [InlineData("urn:factur-x.eu:1p0:minimum")]
    [InlineData("urn:factur-x.eu:1p0:basicwl")]
    public void A_profile_without_lines_is_told_before_the_rules_that_follow_from_it(string guideline)
    {
        var text = System.Text.Encoding.UTF8.GetString(CiiWriter.Write(Drafts.Invoice())).Replace(Guideline, guideline, StringComparison.Ordinal);
        var (from, to) = (text.IndexOf("<ram:IncludedSupplyChainTradeLineItem>", StringComparison.Ordinal), text.IndexOf("<ram:ApplicableHeaderTradeAgreement>", StringComparison.Ordinal));

        var findings = InvoiceDocument.Judge(System.Text.Encoding.UTF8.GetBytes(text.Remove(from, to - from))).Findings.ToList();

        findings[0].Rule.ShouldBe("PROFILE-WITHOUT-LINES");
        findings.Select(finding => finding.Rule).ShouldContain("BR-16");
    }

    [Fact]
    public void The_name_of_the_first_zugferd_is_refused_as_what_it_is()
    {
        var judged = InvoiceDocument.Judge(Right.Replace("factur-x.xml", "ZUGFeRD-invoice.xml"));
        judged.IsAccepted.ShouldBeFalse();
        judged.OwnFindings[0].Rule.ShouldBe("PDF-ZUGFERD-1");
    }

    [Fact]
    public void Every_own_rule_says_in_both_languages_what_to_do()
    {
        FileRules.All.Count.ShouldBeGreaterThan(15);
        FileRules.All.ShouldAllBe(rule => rule.French.Length > 40 && rule.English.Length > 40 && rule.French != rule.English);
    }

    private static IEnumerable<string> FindingsOf(string guideline, string level)
    {
        var invoice = InvoiceCheck.Judge(CiiWriter.Write(Drafts.Invoice()).Replace(Guideline, guideline)).Invoice.ShouldNotBeNull();
        return ProfileRules.Judge(invoice, isValid: true, level).Select(finding => finding.Rule);
    }
}
