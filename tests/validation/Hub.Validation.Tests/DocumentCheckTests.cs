using System.Text;
using Hub.ChooseRules;
using Hub.Contracts;
using Hub.Samples.Syntaxes;
using Hub.Validation.CheckInvoices;

namespace Hub.Validation.Tests;

public sealed class DocumentCheckTests
{
    [Theory]
    [InlineData(Syntax.Ubl, "ubl-invoice", "application/xml")]
    [InlineData(Syntax.Cii, "cii", "application/xml")]
    [InlineData(Syntax.FacturX, "factur-x", "application/pdf")]
    public void A_right_invoice_is_accepted_with_the_fields_that_route_it(Syntax syntax, string format, string mediaType)
    {
        var invoice = Drafts.Invoice() with { ServiceCode = "VOIRIE", EngagementNumber = "EJ42", ContractReference = "2026M001" };
        var deposited = Deposits.Of(syntax.Write(invoice), "anything.bin");
        var accepted = Judge(deposited, syntax.Write(invoice)).Validated.ShouldNotBeNull();

        accepted.ShouldSatisfyAllConditions(
            () => accepted.InvoiceId.ShouldBe(deposited.InvoiceId),
            () => accepted.Document.ShouldBe(deposited.Document),
            () => accepted.Format.ShouldBe(format),
            () => accepted.MediaType.ShouldBe(mediaType),
            () => accepted.Profile.ShouldBe("urn:cen.eu:en16931:2017"),
            () => accepted.Framework.ShouldBe("S1"),
            () => accepted.Number.ShouldBe(invoice.Number),
            () => accepted.IssueDate.ShouldBe(invoice.IssueDate),
            () => accepted.DueDate.ShouldBe(invoice.DueDate),
            () => accepted.TypeCode.ShouldBe("380"),
            () => accepted.Currency.ShouldBe("EUR"),
            () => accepted.SellerName.ShouldBe(invoice.Seller.Name),
            () => accepted.SellerSiren.ShouldBe(invoice.Seller.Siren),
            () => accepted.SellerSiret.ShouldBe(invoice.Seller.Siret),
            () => accepted.BuyerName.ShouldBe(invoice.Buyer.Name),
            () => accepted.BuyerSiret.ShouldBe(invoice.Buyer.Siret),
            () => accepted.ServiceCode.ShouldBe("VOIRIE"),
            () => accepted.EngagementNumber.ShouldBe("EJ42"),
            () => accepted.ContractReference.ShouldBe("2026M001"),
            () => accepted.TotalWithoutVat.ShouldBe(invoice.TotalWithoutVat),
            () => accepted.TotalWithVat.ShouldBe(invoice.TotalWithVat),
            () => accepted.AmountDue.ShouldBe(invoice.AmountDue));
    }

    [Fact]
    public void The_routing_code_of_the_reform_is_the_service_code_even_beside_a_buyer_reference()
    {
        // Where public-sector rules are warnings: they want the SIRET in BT-46, and EN 16931 has room for one number there.
        var invoice = Drafts.Invoice() with { ServiceCode = "old", IssueDate = new DateOnly(2026, 9, 30) };
        var text = Encoding.UTF8.GetString(UblWriter.Write(invoice))
            .Replace($"<cbc:ID schemeID=\"0009\">{invoice.Buyer.Siret}</cbc:ID>", "<cbc:ID schemeID=\"0224\">NEW</cbc:ID>", StringComparison.Ordinal)
            .Replace($"<cbc:CompanyID schemeID=\"0002\">{invoice.Buyer.Siren}</cbc:CompanyID>", $"<cbc:CompanyID schemeID=\"0009\">{invoice.Buyer.Siret}</cbc:CompanyID>", StringComparison.Ordinal);
        var document = Encoding.UTF8.GetBytes(text);

        var accepted = Judge(Deposits.Of(document), document).Validated.ShouldNotBeNull();

        accepted.ServiceCode.ShouldBe("NEW");
        accepted.BuyerSiret.ShouldBe(invoice.Buyer.Siret);
    }

    [Fact]
    public void A_wrong_amount_is_rejected_with_where_it_stands_and_what_was_expected()
    {
        var invoice = Drafts.Invoice();
        var document = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(UblWriter.Write(invoice)).Replace(
            $"<cbc:PayableAmount currencyID=\"EUR\">{invoice.AmountDue:0.00}", $"<cbc:PayableAmount currencyID=\"EUR\">{invoice.AmountDue + 10:0.00}", StringComparison.Ordinal));

        var rejected = Judge(Deposits.Of(document), document).Rejected.ShouldNotBeNull();

        rejected.Reason.ShouldBe("REJ_COH");
        rejected.Number.ShouldBe(invoice.Number);
        rejected.BuyerSiret.ShouldBe(invoice.Buyer.Siret);
        var finding = rejected.Findings.First(found => found.Rule == "BR-CO-16");
        finding.Severity.ShouldBe("fatal");
        finding.Terms.ShouldContain("BT-115");
        finding.Line.ShouldBeGreaterThan(1);
        finding.French.ShouldNotBeNullOrWhiteSpace();
        finding.English.ShouldNotBe(finding.French);
    }

    [Fact]
    public void A_document_of_no_known_format_is_rejected_not_failed()
    {
        var rejected = Judge(Deposits.Of("PK\u0003\u0004 zip"u8.ToArray()), "PK\u0003\u0004 zip"u8.ToArray()).Rejected.ShouldNotBeNull();
        rejected.Findings.ShouldHaveSingleItem().Rule.ShouldBe("DOC-FORMAT");
        rejected.Number.ShouldBeNull();
    }

    [Fact]
    public void No_more_than_a_hundred_findings_travel_and_the_fatal_ones_come_first()
    {
        var lines = string.Concat(Enumerable.Repeat("<cac:InvoiceLine><cbc:ID></cbc:ID></cac:InvoiceLine>", 200));
        var document = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(UblWriter.Write(Drafts.Invoice())).Replace("</Invoice>", lines + "</Invoice>", StringComparison.Ordinal));

        var rejected = Judge(Deposits.Of(document), document).Rejected.ShouldNotBeNull();

        rejected.Findings.Count.ShouldBe(100);
        rejected.FindingCount.ShouldBeGreaterThan(100);
        rejected.Findings[0].Severity.ShouldBe("fatal");
    }

    private static CheckedInvoice Judge(DepositedInvoice invoice, byte[] document) => DocumentCheck.Judge(invoice, document, new CheckPolicy(new ValidationOptions()));
}
