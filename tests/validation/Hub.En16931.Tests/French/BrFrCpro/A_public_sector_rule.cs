using System.Text;
using Hub.En16931.Model;
using Hub.En16931.Tests.Samples;
using Hub.En16931.Xml;

namespace Hub.En16931.Tests.French.BrFrCpro;

public class A_public_sector_rule
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, RuleCases.All.Count)];

    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void does_not_fire_on_a_right_invoice(string syntax) => PublicSample.BrokenRules(PublicSample.Of(syntax)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Cases))]
    public void is_kept_up_to_its_limit(int at) => PublicSample.BrokenRules(RuleCases.All[at].Write(RuleCases.All[at].Kept)).ShouldBeEmpty(Of(at));

    [Theory]
    [MemberData(nameof(Cases))]
    public void fires_alone_where_it_is_broken(int at)
    {
        var rule = RuleCases.All[at];
        var finding = PublicSample.FindingsOf(rule.Write(rule.Broken)).ShouldHaveSingleItem(Of(at));

        finding.Rule.ShouldBe(rule.Rule);
        finding.Severity.ShouldBe(Severity.Fatal);
        finding.RuleSet.ShouldBe(RuleSets.BrFrCpro);
        finding.Line.ShouldBeGreaterThan(1, Of(at));
        finding.XPath.ShouldNotBeEmpty();
        finding.Terms.ShouldNotBeEmpty();
        foreach (var text in (string[])[finding.French, finding.English]) text.ShouldNotContain("{");
    }

    [Fact]
    public void has_a_case_in_each_syntax() =>
        RuleCases.All.Select(rule => (rule.Rule, rule.Syntax)).Distinct().ShouldBe(
            RuleSets.BrFrCpro.RulesFor(InvoiceSyntax.UblInvoice).Where(rule => rule.Id != "BR-FR-CPRO-19").SelectMany(rule => new[] { "ubl", "cii" }, (rule, syntax) => (rule.Id, syntax)),
            ignoreOrder: true);

    [Theory]
    [InlineData("ubl", "</cac:Party>\n  </cac:AccountingSupplierParty>", "<cac:AgentParty><cac:PartyName><cbc:Name>Titulaire</cbc:Name></cac:PartyName></cac:AgentParty></cac:Party>\n  </cac:AccountingSupplierParty>", ">S1</cbc:ProfileID>", ">S3</cbc:ProfileID>")]
    [InlineData("cii", "<ram:SellerOrderReferencedDocument>", "<ram:SalesAgentTradeParty><ram:Name>Titulaire</ram:Name></ram:SalesAgentTradeParty><ram:SellerOrderReferencedDocument>", ">S1</ram:ID>", ">S3</ram:ID>")]
    public void about_direct_payment_is_kept_by_naming_the_holder_of_the_contract(string syntax, string old, string changed, string framework, string direct)
    {
        var direct3 = PublicSample.Of(syntax).With(framework, direct);

        PublicSample.BrokenRules(direct3).ShouldBe(["BR-FR-CPRO-18"]);
        PublicSample.BrokenRules(direct3.With(old, changed)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2' xmlns:c='urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'>{0}</Invoice>", "<c:InvoiceLine/>")]
    [InlineData("<CreditNote xmlns='urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2' xmlns:c='urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'>{0}</CreditNote>", "<c:CreditNoteLine/>")]
    [InlineData("<r:CrossIndustryInvoice xmlns:r='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100' xmlns:m='urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100'><r:SupplyChainTradeTransaction>{0}</r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>", "<m:IncludedSupplyChainTradeLineItem/>")]
    public void about_the_number_of_lines_counts_to_a_million(string document, string line)
    {
        LinesJudged(document, line, 999_999).ShouldNotContain("BR-FR-CPRO-19");
        LinesJudged(document, line, 1_000_000).ShouldContain("BR-FR-CPRO-19");
    }

    /// <summary>Without the schema, which has a finding for each of these lines.</summary>
    private static IEnumerable<string> LinesJudged(string document, string line, int count)
    {
        var bytes = Encoding.UTF8.GetBytes(document.Replace("{0}", string.Concat(Enumerable.Repeat(line, count)), StringComparison.Ordinal));
        var findings = new FindingSink(100);
        var tree = XmlParser.Parse(bytes, CheckOptions.Default, findings).Tree.ShouldNotBeNull();
        var syntax = DocumentRoot.SyntaxOf(tree);
        RuleSets.BrFrCpro.Judge(new JudgedDocument(tree, syntax, new Invoice(tree, syntax)), findings);
        return findings.ToList().Select(finding => finding.Rule);
    }

    private static string Of(int at) => $"{RuleCases.All[at].Rule} {RuleCases.All[at].Syntax}";
}
