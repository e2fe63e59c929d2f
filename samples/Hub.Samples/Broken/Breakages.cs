using System.Text;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.Samples.Broken;

/// <summary>The wrong documents of the demo: what suppliers really send.</summary>
public static class Breakages
{
    private static readonly Recipient Town = DemoRecipients.All[0];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Breakage> All { get; } = [.. Totals(), .. Contents(), .. French(), .. Forms(), .. Files(), .. Recipients()];

    private static IEnumerable<Breakage> Totals()
    {
        yield return Xml("wrong-amount-due", ["BR-CO-16"], invoice => TextEdit.Replace(UblWriter.Write(invoice),
            $"<cbc:PayableAmount currencyID=\"EUR\">{TextEdit.Amount(invoice.AmountDue)}", $"<cbc:PayableAmount currencyID=\"EUR\">{TextEdit.Amount(invoice.AmountDue + 10)}"));
        yield return Xml("wrong-line-sum", ["BR-CO-10"], invoice => TextEdit.Replace(CiiWriter.Write(invoice),
            $"<ram:LineTotalAmount>{TextEdit.Amount(invoice.LineTotal)}</ram:LineTotalAmount>{SummationTail(invoice)}",
            $"<ram:LineTotalAmount>{TextEdit.Amount(invoice.LineTotal + 1)}</ram:LineTotalAmount>{SummationTail(invoice)}"));
        yield return Xml("wrong-total-with-vat", ["BR-CO-15"], invoice => TextEdit.Replace(UblWriter.Write(invoice),
            $"<cbc:TaxInclusiveAmount currencyID=\"EUR\">{TextEdit.Amount(invoice.TotalWithVat)}", $"<cbc:TaxInclusiveAmount currencyID=\"EUR\">{TextEdit.Amount(invoice.TotalWithVat + 0.01m)}"));
        yield return new Breakage("pdf-wrong-amount-due", Town, Outcome.Rejected, ["BR-CO-16"], "pdf", invoice => FacturXWriter.Write(invoice, TextEdit.Replace(CiiWriter.Write(invoice),
            $"<ram:DuePayableAmount>{TextEdit.Amount(invoice.AmountDue)}", $"<ram:DuePayableAmount>{TextEdit.Amount(invoice.AmountDue - 5)}"), "factur-x.xml", "/Data"));
    }

    private static IEnumerable<Breakage> Contents()
    {
        yield return Xml("no-buyer-name", ["BR-07"], invoice => TextEdit.CutLast(UblWriter.Write(invoice), "<cbc:RegistrationName>", "</cbc:RegistrationName>"));
        yield return Xml("no-number", ["BR-02"], invoice => TextEdit.Replace(UblWriter.Write(invoice), $"<cbc:ID>{invoice.Number}</cbc:ID>", "<cbc:ID></cbc:ID>"));
        yield return Xml("no-profile", ["BR-01"], invoice => TextEdit.Replace(CiiWriter.Write(invoice), $"<ram:ID>{UblWriter.Profile}</ram:ID>", "<ram:ID></ram:ID>"));
    }

    private static IEnumerable<Breakage> French()
    {
        yield return Xml("no-public-sector-note", ["BR-FR-CPRO-00"], invoice => TextEdit.Replace(UblWriter.Write(invoice), "<cbc:Note>#ADN#B2G</cbc:Note>", ""));
        yield return Xml("no-seller-siret", ["BR-FR-CPRO-03", "BR-FR-CPRO-09"], invoice => TextEdit.Replace(CiiWriter.Write(invoice), $"<ram:GlobalID schemeID=\"0009\">{invoice.Seller.Siret}</ram:GlobalID>", ""));
        yield return Xml("no-recovery-note", ["BR-FR-05*"], invoice => TextEdit.Replace(UblWriter.Write(invoice), $"<cbc:Note>#PMT#{SampleInvoice.Notes.First(note => note.Subject == "PMT").Text}</cbc:Note>", ""));
        yield return Xml("unknown-framework", ["BR-FR-08*"], invoice => TextEdit.Replace(CiiWriter.Write(invoice), "<ram:ID>S1</ram:ID>", "<ram:ID>A1</ram:ID>"));
        yield return Xml("long-number", ["BR-FR-CPRO-02"], invoice => UblWriter.Write(invoice with { Number = "FACTURE-" + invoice.Number + "-NOVEMBRE" }));
    }

    private static IEnumerable<Breakage> Forms()
    {
        yield return Xml("unknown-element", ["STRUCT-*"], invoice => TextEdit.Replace(UblWriter.Write(invoice), "<cbc:IssueDate>", "<cbc:Horodatage>12:00</cbc:Horodatage><cbc:IssueDate>"));
        yield return Xml("decimal-comma", ["STRUCT-*"], invoice => TextEdit.Replace(UblWriter.Write(invoice),
            $"<cbc:PayableAmount currencyID=\"EUR\">{TextEdit.Amount(invoice.AmountDue)}", $"<cbc:PayableAmount currencyID=\"EUR\">{TextEdit.Amount(invoice.AmountDue).Replace('.', ',')}"));
        yield return Xml("truncated", ["XML-TRUNCATED"], invoice => TextEdit.Truncate(UblWriter.Write(invoice)));
        yield return Xml("with-dtd", ["XML-DTD"], invoice => TextEdit.Replace(UblWriter.Write(invoice), "?>", "?><!DOCTYPE Invoice [<!ENTITY nom SYSTEM \"file:///etc/hostname\">]>"));
        yield return Xml("not-an-invoice", ["STRUCT-ROOT"], invoice => Encoding.UTF8.GetBytes($"<commande><numero>{invoice.Number}</numero></commande>"));
    }

    private static IEnumerable<Breakage> Files()
    {
        yield return Pdf("pdf-without-xml", "PDF-NO-ATTACHMENT", invoice => FacturXWriter.Write(invoice, [], null, null));
        yield return Pdf("pdf-other-name", "PDF-ATTACHMENT-NAME", invoice => FacturXWriter.Write(invoice, CiiWriter.Write(invoice), "facture.xml", "/Data"));
        yield return Pdf("pdf-truncated", "PDF-TRUNCATED", invoice => TextEdit.Truncate(FacturXWriter.Write(invoice)));
        yield return new Breakage("letter", Town, Outcome.Rejected, ["DOC-FORMAT"], "txt", invoice => Encoding.UTF8.GetBytes($"Bonjour, veuillez trouver notre facture {invoice.Number}."));
    }

    private static IEnumerable<Breakage> Recipients()
    {
        yield return new Breakage("unknown-recipient", DemoRecipients.Unknown, Outcome.Unroutable, [], "xml", UblWriter.Write) { NeedsDirectory = true };
        yield return new Breakage("unknown-recipient-cii", DemoRecipients.Unknown, Outcome.Unroutable, [], "xml", CiiWriter.Write) { NeedsDirectory = true };
        yield return Demand("no-service-code", "departement", "BR-FR-CPRO-11", invoice => UblWriter.Write(invoice with { ServiceCode = null }));
        yield return Demand("no-engagement", "metropole", "BR-FR-CPRO-12", invoice => CiiWriter.Write(invoice with { EngagementNumber = null }));
        yield return new Breakage("no-engagement-before-the-reform", Named("metropole"), Outcome.Unroutable, [], "xml", invoice => UblWriter.Write(invoice with { EngagementNumber = null })) { IssueDate = new(2026, 9, 15), NeedsDirectory = true };
    }

    private static Breakage Demand(string name, string recipient, string rule, Func<SampleInvoice, byte[]> write) =>
        new(name, Named(recipient), Outcome.Rejected, [rule], "xml", write) { NeedsDirectory = true };

    private static Breakage Xml(string name, IReadOnlyList<string> rules, Func<SampleInvoice, byte[]> write) => new(name, Town, Outcome.Rejected, rules, "xml", write);

    private static Breakage Pdf(string name, string rule, Func<SampleInvoice, byte[]> write) => new(name, Town, Outcome.Rejected, [rule], "pdf", write);

    private static Recipient Named(string account) => DemoRecipients.All.Single(recipient => recipient.Account == account);

    /// <summary>What follows the document's sum of lines and no line's amount.</summary>
    private static string SummationTail(SampleInvoice invoice) => invoice.Allowance != 0 ? "\n        <ram:AllowanceTotalAmount>" : "\n        <ram:TaxBasisTotalAmount>";
}
