using System.IO.Compression;
using Hub.FacturX;

namespace Hub.Explain.Examples.Files;

/// <summary>Rules about the PDF around the invoice of a Factur-X file.</summary>
internal static class PdfRecipes
{
    private const string Names = "   /F (factur-x.xml) /UF (factur-x.xml)\n";
    private const string Relationship = "   /AFRelationship /Data\n";
    private const string EmbeddedFile = "<< /Type /EmbeddedFile /Length … >>";

    private const string Second = """
        7 0 obj
        << /Type /Filespec
           /F (zugferd-invoice.xml) /UF (zugferd-invoice.xml)
           /AFRelationship /Data
           /EF << /F 8 0 R >>
        >>
        endobj
        8 0 obj
        << /Type /EmbeddedFile /Length … >>
        stream
        <Invoice/>
        endstream
        endobj
        trailer

        """;

    private const string Encryption = "<< /Root 1 0 R /Size 20 /ID [<00> <00>]\n   /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <{0}> /U <{0}> >>\n>>";

    public static IReadOnlyList<FileRecipe> All { get; } =
    [
        Of("PDF-DAMAGED", "<< /Root 1 0 R /Size 20 >>", "<< /Size 20 >>"),
        Of("PDF-TRUNCATED", "\n%%EOF", ""),
        Of("PDF-ENCRYPTED", "<< /Root 1 0 R /Size 20 >>", Encryption.Replace("{0}", new string('A', 64), StringComparison.Ordinal)),
        new("PDF-LIMIT-SIZE", PdfText.FacturX, TooLarge),
        new("PDF-NO-ATTACHMENT", PdfText.FacturX, () => PdfText.FacturX().With("   /Names << /EmbeddedFiles << /Names [(factur-x.xml) 4 0 R] >> >>\n   /AF [4 0 R]\n", "")),
        Of("PDF-ATTACHMENT-NAME", Names, "   /F (facture.xml) /UF (facture.xml)\n"),
        new("PDF-SEVERAL-INVOICES", PdfText.FacturX, () => PdfText.FacturX().With("[(factur-x.xml) 4 0 R]", "[(factur-x.xml) 4 0 R (zugferd-invoice.xml) 7 0 R]").With("trailer\n", Second)),
        Of("PDF-RELATION-MISSING", Relationship, ""),
        Of("PDF-RELATION", Relationship, "   /AFRelationship /Supplement\n"),
        Of("PDF-XMP-MISSING", "   /Metadata 6 0 R\n", ""),
        Of("PDF-XMP-NAME", "<fx:DocumentFileName>factur-x.xml<", "<fx:DocumentFileName>facture.xml<"),
        Of("PDF-ZUGFERD-1", Names, "   /F (ZUGFeRD-invoice.xml) /UF (ZUGFeRD-invoice.xml)\n"),
        Of("PDF-XMP-PROFILE", ">EN 16931<", ">BASIC<"),
        new("PROFILE-WITHOUT-LINES", ExampleFile.Cii, WithoutLines),
    ];

    private static FileRecipe Of(string rule, string text, string replacement) => FileRecipe.Of(rule, PdfText.FacturX, text, replacement);

    private static ExampleFile WithoutLines()
    {
        var file = ExampleFile.Cii().With(">urn:cen.eu:en16931:2017<", ">urn:factur-x.eu:1p0:minimum<");
        var (from, to) = (file.Text.IndexOf("<ram:IncludedSupplyChainTradeLineItem>", StringComparison.Ordinal), file.Text.IndexOf("<ram:ApplicableHeaderTradeAgreement>", StringComparison.Ordinal));
        return file with { Text = file.Text[..from] + file.Text[to..] };
    }

    /// <summary>A stream of a few kilobytes that unpacks to more than is accepted, in hexadecimal so that the file stays a text.</summary>
    private static ExampleFile TooLarge()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var written = 0; written <= FacturXFile.Budget; written += zeros.Length) zlib.Write(zeros);
        }
        var file = PdfText.FacturX();
        var (from, to) = (file.Text.IndexOf("<rsm:CrossIndustryInvoice", StringComparison.Ordinal), file.Text.IndexOf("\nendstream", file.Text.IndexOf(EmbeddedFile, StringComparison.Ordinal), StringComparison.Ordinal));
        return (file with { Text = file.Text[..from] + file.Text[to..] })
            .With("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", Convert.ToHexString(packed.ToArray()) + ">")
            .With(EmbeddedFile, "<< /Type /EmbeddedFile /Filter [/ASCIIHexDecode /FlateDecode] /Length … >>");
    }
}
