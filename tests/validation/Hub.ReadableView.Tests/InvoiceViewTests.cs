using Hub.Samples.Syntaxes;

namespace Hub.ReadableView.Tests;

public sealed class InvoiceViewTests
{
    [Theory]
    [InlineData(Syntax.Ubl)]
    [InlineData(Syntax.Cii)]
    public void An_invoice_shows_what_a_finance_officer_looks_for(Syntax syntax)
    {
        var invoice = Views.Draft() with { ServiceCode = "VOIRIE", EngagementNumber = "EJ42", ContractReference = "2026M001", IssueDate = new DateOnly(2026, 8, 1) };
        var words = Views.Words(Views.Of(syntax.Write(invoice)));

        words.ShouldStartWith("Conforme Aucun constat");
        foreach (var shown in (string[])[
            "Facture F2026-00007", "Date d’émission 1er août 2026", "Échéance 31 août 2026", "Code service (référence acheteur) VOIRIE", "N° d’engagement / commande EJ42", "N° de marché / contrat 2026M001",
            "Services : dépôt d’une facture (S1)", invoice.Seller.Name, invoice.Buyer.Name, invoice.Lines[0].Description, $"Net à payer {Amount(invoice.AmountDue)} €", $"Total HT {Amount(invoice.TotalWithoutVat)} €"])
        {
            words.ShouldContain(shown);
        }
    }

    [Theory]
    [InlineData(Syntax.Ubl)]
    [InlineData(Syntax.Cii)]
    public void A_credit_note_is_called_one_and_names_the_invoice_it_corrects(Syntax syntax)
    {
        var words = Views.Words(Views.Of(syntax.Write(Views.Draft() with { IsCreditNote = true, CorrectedNumber = "F2026-00001" })));
        words.ShouldContain("Avoir F2026-00007");
        words.ShouldContain("Montant de l’avoir");
        words.ShouldContain("Factures antérieures N° F2026-00001");
    }

    [Fact]
    public void Both_syntaxes_of_an_invoice_read_alike()
    {
        var (ubl, cii) = (Sheet(UblWriter.Write(Views.Draft())), Sheet(CiiWriter.Write(Views.Draft())));
        ubl.ShouldBe(cii);
    }

    [Fact]
    public void A_unit_is_named_in_the_number_of_its_quantity()
    {
        var line = "<cac:InvoiceLine><cbc:ID>9</cbc:ID><cbc:InvoicedQuantity unitCode=\"HUR\">{0}</cbc:InvoicedQuantity></cac:InvoiceLine>";
        Views.Words(With(line.Replace("{0}", "1.5", StringComparison.Ordinal))).ShouldContain("1,5 heure ");
        Views.Words(With(line.Replace("{0}", "12", StringComparison.Ordinal))).ShouldContain("12 heures");
        Views.Words(With(line.Replace("{0}", "12", StringComparison.Ordinal).Replace("HUR", "QQ", StringComparison.Ordinal))).ShouldContain("12 QQ");
    }

    [Fact]
    public void What_is_not_a_number_or_a_date_is_shown_as_found()
    {
        var xml = Views.Text(UblWriter.Write(Views.Draft())).Replace($"<cbc:IssueDate>{Views.Draft().IssueDate:yyyy-MM-dd}", "<cbc:IssueDate>le 3 mai", StringComparison.Ordinal)
            .Replace($">{Views.Draft().AmountDue:0.00}</cbc:PayableAmount>", ">12,5 EUR</cbc:PayableAmount>", StringComparison.Ordinal);
        var words = Views.Words(Views.Of(xml));
        words.ShouldContain("Date d’émission le 3 mai");
        words.ShouldContain("Net à payer 12,5 EUR");
    }

    [Fact]
    public void A_note_stands_under_the_subject_that_its_code_means()
    {
        var xml = Views.Text(UblWriter.Write(Views.Draft()));
        var at = xml.IndexOf("<cbc:DocumentCurrencyCode>", StringComparison.Ordinal);
        Views.Words(Views.Of(xml.Insert(at, "<cbc:Note>#PMD#Trois fois le taux légal.</cbc:Note>"))).ShouldContain("Pénalités de retard Trois fois le taux légal.");
    }

    [Fact]
    public void An_attachment_is_named_and_measured_and_its_content_stays_out()
    {
        var content = Convert.ToBase64String(new byte[2_500]);
        var xml = Views.Text(UblWriter.Write(Views.Draft()));
        var at = xml.IndexOf("<cac:AccountingSupplierParty>", StringComparison.Ordinal);
        var page = Views.Of(xml.Insert(at, $"<cac:AdditionalDocumentReference><cbc:ID>PJ1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"bordereau.pdf\">{content}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>"));
        Views.Words(page).ShouldContain("PJ1 bordereau.pdf application/pdf 2,5 Ko");
        page.ShouldNotContain("AAAAAAAAAA");
    }

    [Fact]
    public void A_card_number_shows_its_last_digits_only()
    {
        var xml = Views.Text(UblWriter.Write(Views.Draft()));
        var at = xml.IndexOf("<cac:TaxTotal>", StringComparison.Ordinal);
        var page = Views.Of(xml.Insert(at, "<cac:PaymentMeans><cbc:PaymentMeansCode>48</cbc:PaymentMeansCode><cac:CardAccount><cbc:PrimaryAccountNumberID>4970101234567890</cbc:PrimaryAccountNumberID></cac:CardAccount></cac:PaymentMeans>"));
        Views.Words(page).ShouldContain("•••• 7890");
        Views.Words(page).ShouldNotContain("4970101234567890");
    }

    [Fact]
    public void The_first_lines_are_shown_and_the_page_says_how_many_there_are()
    {
        var page = With(string.Concat(Enumerable.Repeat("<cac:InvoiceLine><cbc:ID>1</cbc:ID></cac:InvoiceLine>", 5_000)), ViewOptions.Default with { MostLines = 100, MostMarks = 50 });
        Count(page, "<tbody class=\"line\">").ShouldBe(100);
        Views.Words(page).ShouldContain("Les 100 premières lignes sur 500");
        page.Length.ShouldBeLessThan(400_000);
    }

    [Fact]
    public void A_page_stays_bounded_whatever_texts_the_lines_hold()
    {
        var line = $"<cac:InvoiceLine><cbc:ID>1</cbc:ID><cac:Item><cbc:Description>{new string('x', 20_000)}</cbc:Description></cac:Item></cac:InvoiceLine>";
        With(string.Concat(Enumerable.Repeat(line, 1_000)), ViewOptions.Default with { MostOfThePage = 500_000 }).Length.ShouldBeLessThan(1_500_000);
    }

    private static string Sheet(byte[] xml)
    {
        var words = Views.Words(Views.Of(xml));
        return words[..words.IndexOf("Vue lisible établie", StringComparison.Ordinal)];
    }

    /// <summary>The invoice with more lines, whatever the rules say of them.</summary>
    private static string With(string lines, ViewOptions? options = null)
    {
        var xml = Views.Text(UblWriter.Write(Views.Draft()));
        return Views.Of(xml.Insert(xml.IndexOf("</Invoice>", StringComparison.Ordinal), lines), options);
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;

    private static string Amount(decimal value) => Values.FrenchNumbers.Of(value, 2).Replace(Values.FrenchNumbers.Space, ' ');
}
