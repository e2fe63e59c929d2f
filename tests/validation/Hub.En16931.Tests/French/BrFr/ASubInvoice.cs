using System.Diagnostics;
using System.Text;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.BrFr;

public class ASubInvoice
{
    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void that_keeps_every_rule_has_no_finding(string syntax) => SubInvoiceSample.Broken(SubInvoiceSample.Of(syntax)).ShouldBe("");

    [Theory]
    [InlineData("ubl", "ID>F-1</cbc:ID><cbc:DocumentStatusCode>GROUP", "ID>F-2</cbc:ID><cbc:DocumentStatusCode>GROUP", "BR-FR-MV-01_EXT-FR-FE-163 BR-FR-MV-01_EXT-FR-FE-163 BR-FR-MV-02_EXT-FR-FE-163")]
    [InlineData("ubl", "StatusCode>GROUP", "StatusCode>OTHER", "BR-FR-MV-02_EXT-FR-FE-163")]
    [InlineData("cii", "ReasonCode>GROUP", "ReasonCode> ", "BR-FR-MV-01_EXT-FR-FE-163 BR-FR-MV-01_EXT-FR-FE-163 BR-FR-MV-02_EXT-FR-FE-163")]
    [InlineData("ubl", "schemeID=\"AVV\">S1<", "schemeID=\"AVV\">S8<", "BR-FR-MV-03_BT-128_AVV BR-FR-MV-03_BT-128_AVV")]
    [InlineData("cii", ">S1-1<", ">S8<", "BR-FR-MV-03_BT-128_AVV")]
    [InlineData("ubl", "<cbc:RegistrationName>Seller<", "<cbc:RegistrationName><", "BR-FR-MV-03_EXT-FR-FE-164 BR-FR-MV-03_EXT-FR-FE-164")]
    [InlineData("cii", "<ram:CountryID>FR<", "<ram:CountryID><", "BR-FR-MV-03_EXT-FR-FE-177 BR-FR-MV-03_EXT-FR-FE-177")]
    [InlineData("ubl", ">20.00<", ">20.02<", "")]
    [InlineData("ubl", ">20.00<", ">20.03<", "BR-FR-MV-05_EXT-FR-FE-BG-12")]
    [InlineData("cii", ">20.00<", ">20.03<", "BR-FR-MV-05_EXT-FR-FE-BG-12")]
    [InlineData("ubl", "CompanyID>333333333<", "CompanyID><", "BR-FR-MV-03_EXT-FR-FE-167 BR-FR-MV-06_EXT-FR-FE-167 BR-FR-MV-06_EXT-FR-FE-167")]
    [InlineData("ubl", "<cac:TaxSubtotal><cbc:TaxAmount>2.00<", "<cac:TaxSubtotal><cbc:TaxAmount>2.02<", "BR-FR-MV-09_EXT-FR-FE-181")]
    [InlineData("cii", "<ram:CalculatedAmount>2.00<", "<ram:CalculatedAmount>2.02<", "BR-FR-MV-09_EXT-FR-FE-181")]
    [InlineData("ubl", "TypeCode>380<", "TypeCode> 389 <", "BR-FR-MV-13_BT-3")]
    [InlineData("cii", "TypeCode>380<", "TypeCode> 389 <", "")]
    [InlineData("cii", "TypeCode>380<", "TypeCode>384<", "BR-FR-MV-14-EXT-FR-FE-136 BR-FR-MV-14-EXT-FR-FE-136 BR-FR-MV-14-EXT-FR-FE-138 BR-FR-MV-14-EXT-FR-FE-138")]
    [InlineData("ubl", "ProfileID>S8<", "ProfileID>S9<", "BR-FR-BD-02_BT-47 BR-FR-MV-BD_BT-3")]
    [InlineData("cii", "ID>S8<", "ID>S9<", "BR-FR-BD-02_BT-47 BR-FR-BD-13_BT-3")]
    public void is_held_to_the_rules_of_its_framework(string syntax, string right, string changed, string broken) =>
        SubInvoiceSample.Broken(SubInvoiceSample.Of(syntax).With(right, changed)).ShouldBe(broken);

    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void may_not_have_the_number_of_another(string syntax) =>
        SubInvoiceSample.Broken(SubInvoiceSample.Of(syntax).With("G-7", "F-1")).Split(' ').ShouldContain("BR-FR-MV-12_BT-128");

    [Fact]
    public void is_told_what_its_lines_add_up_to() =>
        FrenchSample.Finding(SubInvoiceSample.Cii.With(">20.00<", ">20.50<"), "BR-FR-MV-05_EXT-FR-FE-BG-12").Expected.ShouldBe("30.50");

    [Theory]
    [InlineData("ubl", ">333333333<", ">111111111<")]
    [InlineData("cii", "<ram:ID>333333333<", "<ram:ID>111111111<")]
    public void of_the_seller_has_the_number_of_the_invoice_once(string syntax, string other, string own)
    {
        var twoOfSeller = SubInvoiceSample.Of(syntax).With(other, own);

        SubInvoiceSample.Broken(twoOfSeller).ShouldBe("");
        SubInvoiceSample.Broken(twoOfSeller.With(syntax == "ubl" ? "\"AFL\">F-1<" : "<ram:IssuerAssignedID>F-1<", syntax == "ubl" ? "\"AFL\">F-9<" : "<ram:IssuerAssignedID>F-9<"))
            .Split(' ').Count(rule => rule == "BR-FR-MV-11_BT-128").ShouldBe(2);
    }

    [Theory]
    [InlineData("ubl", "ProfileID>S8<", "ProfileID>S1<")]
    [InlineData("cii", "ID>S8<", "ID>S1<")]
    public void is_not_looked_for_in_another_framework(string syntax, string framework, string other) =>
        SubInvoiceSample.Broken(SubInvoiceSample.Of(syntax).With(framework, other).With(">20.00<", ">99<")).ShouldBe("");

    [Theory]
    [InlineData("ubl", "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-1</cbc:ID><cbc:DocumentStatusCode>GROUP</cbc:DocumentStatusCode></cac:InvoiceDocumentReference></cac:BillingReference>")]
    [InlineData("ubl", "<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:LineExtensionAmount>30.00</cbc:LineExtensionAmount>\n")]
    [InlineData("cii", "<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>G-7</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode><ram:ReferenceTypeCode>AFL</ram:ReferenceTypeCode></ram:AdditionalReferencedDocument>")]
    [InlineData("cii", "<ram:ApplicableTradeTax><ram:ExemptionReason>#G-7# rate</ram:ExemptionReason><ram:CategoryCode>S</ram:CategoryCode></ram:ApplicableTradeTax>")]
    public void that_is_repeated_in_a_hostile_document_is_judged_in_seconds(string syntax, string part)
    {
        const int Many = 20_000;
        var sample = SubInvoiceSample.Of(syntax);
        var at = sample.IndexOf(part, StringComparison.Ordinal);
        at.ShouldBePositive();
        var repeated = part.StartsWith("<cac:InvoiceLine>", StringComparison.Ordinal) ? part.Trim() + UblLineEnd : part;
        var many = sample.Insert(at, new StringBuilder().Insert(0, repeated, Many).ToString());
        var started = Stopwatch.GetTimestamp();

        FrenchSample.Findings(many).ShouldNotBeEmpty();

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private const string UblLineEnd =
        "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-1</cbc:ID><cbc:DocumentStatusCode>GROUP</cbc:DocumentStatusCode></cac:InvoiceDocumentReference></cac:BillingReference></cac:InvoiceLine>";
}
