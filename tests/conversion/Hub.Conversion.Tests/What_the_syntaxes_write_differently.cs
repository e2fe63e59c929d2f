using System.Text;
using System.Xml.Linq;
using Hub.Conversion.Losses;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Tests;

public class What_the_syntaxes_write_differently
{
    private static readonly XNamespace Cbc = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    private static readonly XNamespace Cac = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    private static readonly XNamespace Ram = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";

    [Theory]
    [InlineData("3", "5")]
    [InlineData("35", "29")]
    [InlineData("432", "72")]
    public void The_tax_point_is_UNTDID_2005_in_UBL_and_2475_in_CII(string inUbl, string inCii)
    {
        var invoice = new SemanticInvoice { TaxPointDateCode = inUbl, VatBreakdowns = [new VatBreakdown { Category = "S" }] };
        Ubl(invoice).Descendants(Cbc + "DescriptionCode").Single().Value.ShouldBe(inUbl);
        Cii(invoice).Descendants(Ram + "DueDateTypeCode").Single().Value.ShouldBe(inCii);
    }

    [Fact]
    public void A_subject_is_in_front_of_the_note_in_UBL_and_an_element_in_CII()
    {
        var invoice = new SemanticInvoice { Notes = [new Note { SubjectCode = "PMT", Text = "40 €" }] };
        Ubl(invoice).Descendants(Cbc + "Note").Single().Value.ShouldBe("#PMT#40 €");
        Cii(invoice).Descendants(Ram + "SubjectCode").Single().Value.ShouldBe("PMT");
    }

    [Fact]
    public void A_number_sign_that_is_no_subject_stays_in_the_text()
    {
        var invoice = new SemanticInvoice { Notes = [new Note { Text = "#QQQ#x" }] };
        var note = InvoiceConversion.Read(InvoiceConversion.Write(invoice, InvoiceForm.Ubl).Document!.Value).Invoice!.Notes.Single();
        (note.SubjectCode, note.Text).ShouldBe((null, "#QQQ#x"));
    }

    [Fact]
    public void A_credit_note_is_another_document_in_UBL_with_its_due_date_in_the_means_of_payment()
    {
        var invoice = new SemanticInvoice { TypeCode = "381", DueDate = new DateOnly(2026, 11, 4), ProjectReference = "P-1", Lines = [new Semantic.Line { Quantity = new Quantity(2, "C62") }] };
        var written = InvoiceConversion.Write(invoice, InvoiceForm.Ubl);
        var xml = XDocument.Parse(Semantics.Text(written));
        xml.Root!.Name.LocalName.ShouldBe("CreditNote");
        xml.Descendants(Cac + "PaymentMeans").Single().Element(Cbc + "PaymentDueDate")!.Value.ShouldBe("2026-11-04");
        xml.Descendants(Cac + "AdditionalDocumentReference").Single().Element(Cbc + "DocumentTypeCode")!.Value.ShouldBe("50");
        xml.Descendants(Cbc + "CreditedQuantity").Single().Value.ShouldBe("2");
        written.Losses.ShouldBe([new Loss("BT-81", "1", LossReason.Added)]);
    }

    [Fact]
    public void Several_accounts_are_several_means_of_payment_in_both()
    {
        var invoice = new SemanticInvoice
        {
            PaymentInstructions = new PaymentInstructions { MeansCode = "30", MeansText = "Virement", CreditTransfers = [new CreditTransfer { Account = "FR7630006000011234567890189" }, new CreditTransfer { Account = "C-1" }] },
        };
        Ubl(invoice).Descendants(Cbc + "PaymentMeansCode").Select(code => (code.Value, code.Attribute("name")?.Value)).ShouldBe([("30", "Virement"), ("30", null)]);
        Cii(invoice).Descendants(Ram + "IBANID").Single().Value.ShouldBe("FR7630006000011234567890189");
        Cii(invoice).Descendants(Ram + "ProprietaryID").Single().Value.ShouldBe("C-1");
    }

    [Fact]
    public void CII_has_one_preceding_invoice_and_the_others_are_listed()
    {
        var invoice = new SemanticInvoice { PrecedingInvoices = [new PrecedingInvoice { Reference = "A" }, new PrecedingInvoice { Reference = "B" }] };
        var written = InvoiceConversion.Write(invoice, InvoiceForm.Cii);
        XDocument.Parse(Semantics.Text(written)).Descendants(Ram + "InvoiceReferencedDocument").Single().Value.ShouldBe("A");
        written.Losses.ShouldBe([new Loss("BG-3[2]", "B", LossReason.OutsideTarget)]);
        InvoiceConversion.Write(invoice, InvoiceForm.Ubl).Losses.ShouldBeEmpty();
    }

    [Fact]
    public void A_second_value_a_date_that_is_none_and_a_time_zone_are_listed_with_their_place()
    {
        var losses = InvoiceConversion.Read(Encoding.UTF8.GetBytes(
            $"""<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="{Cbc}"><cbc:ID>1</cbc:ID><cbc:ID>2</cbc:ID><cbc:IssueDate>2026-01-31Z</cbc:IssueDate><cbc:DueDate>2026-02-31</cbc:DueDate></Invoice>""")).Losses;
        losses.Select(loss => (loss.Path, loss.Value, loss.Reason)).ShouldBe(
        [
            ("/Invoice/cbc:ID[2]", "2", LossReason.Repeated),
            ("/Invoice/cbc:IssueDate", "2026-01-31Z", LossReason.Simplified),
            ("/Invoice/cbc:DueDate", "2026-02-31", LossReason.Unreadable),
        ]);
        losses.ShouldAllBe(loss => loss.French.Length > 0 && loss.English.Length > 0 && loss.French != loss.English);
    }

    [Fact]
    public void An_amount_keeps_its_decimals_and_a_number_too_long_says_so()
    {
        var reading = InvoiceConversion.Read(Encoding.UTF8.GetBytes(
            $"""<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="{Cbc}" xmlns:cac="{Cac}"><cac:LegalMonetaryTotal><cbc:PrepaidAmount>0.1234567890123456789012345678901</cbc:PrepaidAmount><cbc:PayableAmount>100.500</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>"""));
        reading.Losses.ShouldHaveSingleItem().Reason.ShouldBe(LossReason.Simplified);
        Cii(reading.Invoice!).Descendants(Ram + "DuePayableAmount").Single().Value.ShouldBe("100.500");
    }

    [Fact]
    public void Characters_that_XML_has_not_are_replaced_and_listed()
    {
        var written = InvoiceConversion.Write(new SemanticInvoice { Number = "A\u0001B" }, InvoiceForm.Ubl);
        XDocument.Parse(Semantics.Text(written)).Descendants(Cbc + "ID").First().Value.ShouldBe("A\uFFFDB");
        written.Losses.ShouldHaveSingleItem().Reason.ShouldBe(LossReason.OutsideTarget);
    }

    private static XDocument Ubl(SemanticInvoice invoice) => XDocument.Parse(Semantics.Text(InvoiceConversion.Write(invoice, InvoiceForm.Ubl)));

    private static XDocument Cii(SemanticInvoice invoice) => XDocument.Parse(Semantics.Text(InvoiceConversion.Write(invoice, InvoiceForm.Cii)));
}
