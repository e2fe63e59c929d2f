namespace Hub.En16931.Tests.SyntaxTables;

public class The_rules_that_are_code
{
    [Theory]
    [InlineData("10", 0)]
    [InlineData("10.25", 0)]
    [InlineData("10.250", 1)]
    [InlineData("10.25 ", 1)]
    [InlineData("10.2\n\n", 1)]
    [InlineData("10.é", 0)]
    public void An_amount_has_two_characters_at_most_after_the_point(string amount, int findings)
    {
        Snippet.Count(Snippet.Ubl($"<cbc:TaxAmount>{amount}</cbc:TaxAmount>"), "UBL-DT-01").ShouldBe(findings);
        Snippet.Count(Snippet.Ubl($"<x:MadeUpAmount>{amount}</x:MadeUpAmount>"), "UBL-DT-01").ShouldBe(findings);
    }

    [Fact]
    public void A_price_and_its_discount_may_have_more()
    {
        Snippet.Count(Snippet.Ubl("<cbc:PriceAmount>1.2345</cbc:PriceAmount>"), "UBL-DT-01").ShouldBe(0);
        Snippet.Count(Snippet.Ubl("<cac:Price><cac:AllowanceCharge><cbc:Amount>1.2345</cbc:Amount></cac:AllowanceCharge></cac:Price>"), "UBL-DT-01").ShouldBe(0);
        Snippet.Count(Snippet.Ubl("<cac:AllowanceCharge><cbc:Amount>1.2345</cbc:Amount></cac:AllowanceCharge>"), "UBL-DT-01").ShouldBe(1);
    }

    [Theory]
    [InlineData("20260228", 0)]
    [InlineData(" 20260231\n", 0)]
    [InlineData("20261301", 1)]
    [InlineData("20260132", 1)]
    [InlineData("2026-01-01", 1)]
    [InlineData("", 1)]
    public void A_CII_date_is_eight_digits(string date, int findings) =>
        Snippet.Count(Snippet.CiiTransaction($"<udt:DateTimeString format='102'>{date}</udt:DateTimeString>"), "CII-DT-097").ShouldBe(findings);

    [Fact]
    public void A_payee_has_another_name_than_the_seller()
    {
        const string Seller = "<cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>S</cbc:RegistrationName>"
            + "</cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>";

        Snippet.Count(Snippet.Ubl(Seller + Payee("P")), "UBL-SR-19").ShouldBe(0);
        Snippet.Count(Snippet.Ubl(Seller + Payee("S")), "UBL-SR-19").ShouldBe(1);
        Snippet.Count(Snippet.Ubl(Payee("P")), "UBL-SR-19").ShouldBe(1);

        static string Payee(string name) => $"<cac:PayeeParty><cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName></cac:PayeeParty>";
    }

    [Theory]
    [InlineData("130", 0)]
    [InlineData("50", 1)]
    [InlineData("916", 1)]
    public void An_additional_document_of_an_invoice_is_an_invoiced_object_or_has_no_type(string type, int findings) =>
        Snippet.Count(Snippet.Ubl(Document(type)), "UBL-SR-43").ShouldBe(findings);

    [Fact]
    public void In_a_credit_note_it_may_also_be_a_project() => Snippet.Count(Snippet.UblCreditNote(Document("50")), "UBL-SR-43").ShouldBe(0);

    [Fact]
    public void A_due_date_among_the_payment_means_is_for_credit_notes()
    {
        const string Means = "<cac:PaymentMeans><cbc:PaymentDueDate>2026-01-01</cbc:PaymentDueDate></cac:PaymentMeans>";

        Snippet.Count(Snippet.Ubl(Means), "UBL-CR-412").ShouldBe(1);
        Snippet.Count(Snippet.UblCreditNote(Means), "UBL-CR-412").ShouldBe(0);
    }

    private static string Document(string type) =>
        $"<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cbc:DocumentTypeCode>{type}</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>";
}
