using Hub.En16931;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Hub.FacturX;

/// <summary>Takes the invoice out of a Factur-X or ZUGFeRD file. Whatever the bytes, the answer is an invoice or findings, never an exception.</summary>
public static class FacturXFile
{
    /// <summary>Bytes that the streams of one PDF may decode to: the XML is the largest of those that are read.</summary>
    public const int Budget = 64 << 20;

    private const int TailBytes = 2048;
    private static ReadOnlySpan<byte> EndMarker => "%%EOF"u8;

    /// <summary>Reads the embedded invoice.</summary>
    public static FacturXReading Read(ReadOnlyMemory<byte> pdf)
    {
        if (pdf.Span[Math.Max(0, pdf.Length - TailBytes)..].IndexOf(EndMarker) < 0) return Refuse(PdfRules.Truncated);
        try
        {
            using var document = PdfDocument.Open(pdf, new ParsingOptions { UseLenientParsing = true, FilterProvider = new BoundedFilters(Budget) });
            return document.IsEncrypted ? Refuse(PdfRules.Encrypted) : Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refuse(PdfRules.Encrypted);
        }
        catch (PdfBudgetException)
        {
            return Refuse(PdfRules.TooLarge, expected: $"<= {Budget}");
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            // The library has no closed list of what it throws on damaged bytes; each of them says the same to the supplier.
            return Refuse(PdfRules.Damaged);
        }
    }

    private static FacturXReading Read(PdfDocument document)
    {
        var attachments = PdfAttachments.Of(document);
        if (attachments.Count == 0) return Refuse(PdfRules.NoAttachment, expected: FacturXNames.Preferred);
        var invoices = InvoicesAmong(attachments);
        return invoices switch
        {
            [] => Refuse(PdfRules.AttachmentName, NamesOf(attachments), FacturXNames.Preferred),
            [var invoice] => new FacturXReading(Decode(document, invoice.Content), [.. Around(document, invoice)]),
            _ => Refuse(PdfRules.Several, NamesOf(invoices)),
        };
    }

    /// <summary>The names tree is where Factur-X puts the invoice; associated files of the same name count only where the tree has none.</summary>
    private static List<PdfAttachment> InvoicesAmong(IReadOnlyList<PdfAttachment> attachments)
    {
        var named = attachments.Where(file => FacturXNames.AreOfInvoice(file.Name)).ToLookup(file => file.IsListed);
        return [.. named[true].Any() ? named[true] : named[false]];
    }

    private static FacturXReading Refuse(Rule rule, string? found = null, string? expected = null) => new(null, [Finding.OfFile(rule, found, expected)]);

    private static IEnumerable<Finding> Around(PdfDocument document, PdfAttachment invoice)
    {
        if (invoice.Relationship is null) yield return Finding.OfFile(PdfRules.NoRelation, expected: "/Data");
        else if (invoice.Relationship is not ("Data" or "Alternative")) yield return Finding.OfFile(PdfRules.Relation, "/" + invoice.Relationship, "/Data");
        var declared = document.TryGetXmpMetadata(out var xmp) ? XmpDeclaration.Read(Decode(document, xmp.MetadataStreamToken).ToArray()) : null;
        if (declared is not { DocumentFileName: { } name, ConformanceLevel: not null }) yield return Finding.OfFile(PdfRules.NoXmp);
        else if (name != invoice.Name) yield return Finding.OfFile(PdfRules.XmpName, name, invoice.Name);
    }

    private static ReadOnlyMemory<byte> Decode(PdfDocument document, StreamToken stream)
    {
        var filters = document.Structure.FilterProvider;
        var chain = filters.GetFilters(stream.StreamDictionary, document.Structure.TokenScanner);
        var data = stream.Data;
        for (var at = 0; at < chain.Count; at++) data = chain[at].Decode(data, stream.StreamDictionary, filters, at);
        return data;
    }

    private static string NamesOf(IReadOnlyList<PdfAttachment> files) => string.Join(", ", files.Select(file => file.Name));
}
