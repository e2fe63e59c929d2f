using System.Text;
using Hub.En16931;
using Hub.Samples.Syntaxes;

namespace Hub.FacturX.Tests;

public sealed class FieldRulesTests
{
    [Theory]
    [InlineData("20261345")]
    [InlineData("23/11/2026")]
    [InlineData("2026-11-23T00:00:00")]
    public void An_issue_date_that_no_calendar_has_cannot_be_routed(string date)
    {
        var invoice = Drafts.Invoice();
        var document = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(CiiWriter.Write(invoice)).Replace($">{invoice.IssueDate:yyyyMMdd}<", $">{date}<", StringComparison.Ordinal));

        var finding = FieldRules.UnreadableOf(InvoiceCheck.Judge(document).Invoice!).ShouldHaveSingleItem();

        finding.Rule.ShouldBe("FIELD-UNREADABLE");
        finding.Severity.ShouldBe(Severity.Fatal);
        finding.Terms.ShouldBe(["BT-2"]);
        finding.Found.ShouldBe(date);
        finding.Line.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_field_that_is_blank_is_named()
    {
        var document = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(UblWriter.Write(Drafts.Invoice())).Replace("<cbc:DocumentCurrencyCode>EUR<", "<cbc:DocumentCurrencyCode> <", StringComparison.Ordinal));
        FieldRules.UnreadableOf(InvoiceCheck.Judge(document).Invoice!).ShouldHaveSingleItem().Terms.ShouldBe(["BT-5"]);
    }

    [Theory]
    [InlineData(Syntax.Ubl)]
    [InlineData(Syntax.Cii)]
    public void A_right_invoice_has_every_field(Syntax syntax) => FieldRules.UnreadableOf(InvoiceCheck.Judge(syntax.Write(Drafts.Invoice())).Invoice!).ShouldBeEmpty();
}
