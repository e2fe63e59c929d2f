using Hub.Contracts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Hub.Validation.FacturX;

/// <summary>Takes the invoice out of a Factur-X or ZUGFeRD file. Whatever the bytes, the answer is an invoice or findings, never an exception.</summary>
internal static class FacturXFile
{
    /// <summary>Bytes that the streams of one PDF may decode to: the XML is the largest of those that are read.</summary>
    internal const int Budget = 64 << 20;

    private const int TailBytes = 2048;
    private static ReadOnlySpan<byte> EndMarker => "%%EOF"u8;

    /// <summary>Reads the embedded invoice.</summary>
    public static FacturXReading Read(ReadOnlyMemory<byte> pdf)
    {
        if (pdf.Span[Math.Max(0, pdf.Length - TailBytes)..].IndexOf(EndMarker) < 0) return new FacturXReading(null, [PdfRules.Truncated()]);
        try
        {
            using var document = PdfDocument.Open(pdf, new ParsingOptions { UseLenientParsing = true, FilterProvider = new BoundedFilters(Budget) });
            return document.IsEncrypted ? new FacturXReading(null, [PdfRules.Encrypted()]) : Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new FacturXReading(null, [PdfRules.Encrypted()]);
        }
        catch (PdfBudgetException)
        {
            return new FacturXReading(null, [PdfRules.TooLarge(Budget)]);
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            // The library has no closed list of what it throws on damaged bytes; each of them says the same to the supplier.
            return new FacturXReading(null, [PdfRules.Damaged()]);
        }
    }

    private static FacturXReading Read(PdfDocument document)
    {
        var attachments = PdfAttachments.Of(document);
        if (attachments.Count == 0) return new FacturXReading(null, [PdfRules.NoAttachment()]);
        var invoices = InvoicesAmong(attachments);
        return invoices switch
        {
            [] => new FacturXReading(null, [PdfRules.AttachmentName(NamesOf(attachments))]),
            [var invoice] => new FacturXReading(Decode(document, invoice.Content), [.. Around(document, invoice)]),
            _ => new FacturXReading(null, [PdfRules.Several(NamesOf(invoices))]),
        };
    }

    /// <summary>The names tree is where Factur-X puts the invoice; associated files of the same name count only where the tree has none.</summary>
    private static List<PdfAttachment> InvoicesAmong(IReadOnlyList<PdfAttachment> attachments)
    {
        var named = attachments.Where(file => FacturXNames.AreOfInvoice(file.Name)).ToLookup(file => file.IsListed);
        return [.. named[true].Any() ? named[true] : named[false]];
    }

    private static IEnumerable<Finding> Around(PdfDocument document, PdfAttachment invoice)
    {
        if (invoice.Relationship is null) yield return PdfRules.NoRelation();
        else if (invoice.Relationship is not ("Data" or "Alternative")) yield return PdfRules.Relation("/" + invoice.Relationship);
        var declared = document.TryGetXmpMetadata(out var xmp) ? XmpDeclaration.Read(Decode(document, xmp.MetadataStreamToken).ToArray()) : null;
        if (declared is not { DocumentFileName: { } name, ConformanceLevel: not null }) yield return PdfRules.NoXmp();
        else if (name != invoice.Name) yield return PdfRules.XmpName(name, invoice.Name);
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
