using System.Text;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.ExtendedCtcFr;

public class A_sub_line
{
    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void Counts_and_its_group_does_not(string syntax)
    {
        Profile.Broken(GroupedInvoice.Of(syntax)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ubl", "BR-FREXT-22", "BR-FREXT-23", "BR-FREXT-26")]
    [InlineData("cii", "BR-FREXT-BR-22", "BR-FREXT-BR-23", "BR-FREXT-BR-26")]
    public void Of_type_detail_has_all_that_a_line_has(string syntax, params string[] rules)
    {
        var broken = Profile.Broken(GroupedInvoice.Of(syntax, type: "DETAIL"));

        rules.ShouldBeSubsetOf(broken);
        broken.ShouldContain("BR-FREXT-CO-10", "the group's amount counts too");
    }

    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void Adds_up_with_others_to_the_amount_of_their_group(string syntax)
    {
        var finding = Profile.Findings(GroupedInvoice.Of(syntax, amount: "344.99")).Single(finding => finding.Rule == "BR-FREXT-08");

        finding.Found.ShouldBe("344.99");
        finding.Expected.ShouldBe("345.00");
    }

    [Theory]
    [InlineData("ubl", "9")]
    [InlineData("cii", "9")]
    [InlineData("ubl", "1")]
    [InlineData("cii", "1")]
    public void Belongs_to_another_line_of_the_invoice(string syntax, string parent)
    {
        Profile.Broken(GroupedInvoice.Of(syntax, parent: parent)).ShouldContain("BR-FREXT-11");
    }

    [Theory]
    [InlineData("ubl", "", "BR-FREXT-06")]
    [InlineData("cii", "", "BR-FREXT-06")]
    [InlineData("ubl", "detail", "BR-FREXT-05")]
    [InlineData("cii", "detail", "BR-FREXT-05")]
    public void Has_one_of_three_types(string syntax, string type, string rule)
    {
        Profile.Broken(GroupedInvoice.Of(syntax, childType: type)).ShouldContain(rule);
    }

    [Theory]
    [InlineData("ubl", " DETAIL ", false)]
    [InlineData("cii", " DETAIL ", true)]
    public void May_have_white_space_around_its_type_in_UBL_only(string syntax, string type, bool isBroken)
    {
        Profile.Broken(GroupedInvoice.Of(syntax, childType: type)).Contains("BR-FREXT-05").ShouldBe(isBroken);
    }

    [Theory]
    [InlineData("ubl", "    <cbc:LineExtensionAmount currencyID=\"EUR\">240.00</cbc:LineExtensionAmount>\n")]
    [InlineData("cii", "<ram:LineTotalAmount>240.00</ram:LineTotalAmount>")]
    public void That_is_a_group_has_an_amount_when_the_group_above_has(string syntax, string amount)
    {
        Profile.Broken(GroupedInvoice.Of(syntax, childType: "GROUP").With(amount, "")).ShouldContain("BR-FREXT-12");
    }

    /// <summary>Each of 20,000 groups asks for what is below it, and all are below the same one: the test ends because nothing is asked twice.</summary>
    [Fact]
    public void Is_one_of_many_without_a_search_of_all_for_each()
    {
        const int Many = 20_000;
        var line = "<cac:InvoiceLine><cbc:ID>{0}</cbc:ID><cbc:LineExtensionAmount>0</cbc:LineExtensionAmount><cac:BillingReference>"
            + "<cac:InvoiceDocumentReference><cbc:ID>F</cbc:ID><cbc:DocumentStatusCode>GROUP</cbc:DocumentStatusCode></cac:InvoiceDocumentReference>"
            + "<cac:BillingReferenceLine><cbc:ID>0</cbc:ID></cac:BillingReferenceLine></cac:BillingReference></cac:InvoiceLine>";
        var lines = Enumerable.Range(0, Many).Select(number => line.Replace("{0}", $"{number}", StringComparison.Ordinal));
        var invoice = SyntaxTables.Snippet.Ubl("<cbc:ID>F</cbc:ID>" + string.Concat(lines));

        var verdict = InvoiceCheck.Judge(Encoding.UTF8.GetBytes(invoice), new CheckOptions { RuleSets = [RuleSets.ExtendedCtcFr], MaxFindings = 10 * Many });

        verdict.Findings.Count(finding => finding.Rule == "BR-FREXT-11").ShouldBe(1, "only the first line is below itself");
        verdict.Findings.ShouldNotContain(finding => finding.Rule == "BR-FREXT-08");
    }
}
