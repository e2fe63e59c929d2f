using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Hub.Samples.Syntaxes;

/// <summary>
/// Writes a sample as Factur-X: a page that a person reads, the CII document embedded as factur-x.xml, the XMP declaration. Fonts are the reader's own, so it is a
/// PDF 1.7 with the structure of Factur-X, not a certified PDF/A-3.
/// </summary>
public static class FacturXWriter
{
    private const string FileName = "factur-x.xml";
    private const int Top = 780;
    private const int LineHeight = 14;
    private const int LinesOnPage = 40;

    /// <summary>The PDF file.</summary>
    public static byte[] Write(SampleInvoice invoice) => Write(invoice, CiiWriter.Write(invoice), FileName, "/Data");

    /// <summary>The PDF file around any XML, under any name and relation; a null name embeds nothing.</summary>
    internal static byte[] Write(SampleInvoice invoice, byte[] xml, string? name, string? relation)
    {
        using var pdf = new PdfBuilder();
        var attached = name is null ? "" : $"/Names << /EmbeddedFiles << /Names [({name}) 7 0 R] >> >> /AF [7 0 R]";
        pdf.Add($"<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R {attached} >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        pdf.Add("/Filter /FlateDecode", Deflate(Encoding.Latin1.GetBytes(Page(invoice))));
        pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        pdf.Add("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp(name ?? FileName)));
        if (name is null) return pdf.Finish();
        var stated = relation is null ? "" : "/AFRelationship " + relation;
        pdf.Add($"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F 8 0 R /UF 8 0 R >> {stated} /Desc (Facture) >>");
        pdf.Add($"/Type /EmbeddedFile /Subtype /text#2Fxml /Filter /FlateDecode /Params << /Size {xml.Length} >>", Deflate(xml));
        return pdf.Finish();
    }

    private static string Page(SampleInvoice invoice)
    {
        var text = new StringBuilder("BT /F1 10 Tf ").Append(CultureInfo.InvariantCulture, $"50 {Top} Td {LineHeight} TL\n");
        foreach (var line in LinesOf(invoice)) text.Append(CultureInfo.InvariantCulture, $"({Escape(line)}) Tj T*\n");
        return text.Append("ET").ToString();
    }

    private static IEnumerable<string> LinesOf(SampleInvoice invoice)
    {
        yield return $"{(invoice.IsCreditNote ? "AVOIR" : "FACTURE")} n° {invoice.Number} du {invoice.IssueDate:dd/MM/yyyy}";
        yield return "";
        yield return $"{invoice.Seller.Name} - {invoice.Seller.Street}, {invoice.Seller.PostCode} {invoice.Seller.City} - SIRET {invoice.Seller.Siret}";
        yield return $"À : {invoice.Buyer.Name} - {invoice.Buyer.Street}, {invoice.Buyer.PostCode} {invoice.Buyer.City} - SIRET {invoice.Buyer.Siret}";
        yield return $"Service : {invoice.ServiceCode ?? "-"}   Engagement : {invoice.EngagementNumber ?? "-"}   Marché : {invoice.ContractReference ?? "-"}";
        yield return "";
        foreach (var line in invoice.Lines.Take(LinesOnPage)) yield return $"{line.Name} : {line.Quantity:0.###} x {line.Price:0.00####} = {line.Net:0.00} EUR (TVA {line.VatRate:0.#} %)";
        if (invoice.Lines.Count > LinesOnPage) yield return $"… et {invoice.Lines.Count - LinesOnPage} autres lignes dans le fichier joint";
        yield return "";
        yield return $"Total HT {invoice.TotalWithoutVat:0.00} EUR   TVA {invoice.TotalVat:0.00} EUR   Total TTC {invoice.TotalWithVat:0.00} EUR";
        yield return $"Net à payer {invoice.AmountDue:0.00} EUR avant le {invoice.DueDate:dd/MM/yyyy} - IBAN {invoice.Seller.Iban}";
    }

    private static string Escape(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal)
            .Replace("œ", "oe", StringComparison.Ordinal).Replace("…", "...", StringComparison.Ordinal);

    private static string Xmp(string name) => $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
              <fx:DocumentType>INVOICE</fx:DocumentType>
              <fx:DocumentFileName>{name}</fx:DocumentFileName>
              <fx:Version>1.0</fx:Version>
              <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """;

    private static byte[] Deflate(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var zlib = new ZLibStream(buffer, CompressionLevel.Optimal)) zlib.Write(content);
        return buffer.ToArray();
    }
}
