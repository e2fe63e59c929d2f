using Hub.En16931;

namespace Hub.FacturX;

/// <summary>Judges a document as it was handed in, whatever it is: a pure function of its bytes.</summary>
public static class InvoiceDocument
{
    /// <summary>Tells XML from PDF, takes the invoice out of a PDF, and has it judged. Never throws, whatever the bytes.</summary>
    /// <param name="document">The whole document. Must not change while the verdict is in use.</param>
    /// <param name="options">Rule sets and bounds; <see cref="CheckOptions.Default"/> when null.</param>
    public static DocumentVerdict Judge(ReadOnlyMemory<byte> document, CheckOptions? options = null) => DocumentContent.KindOf(document.Span) switch
    {
        DocumentKind.Xml => Conclude(DocumentKind.Xml, document, [], options),
        DocumentKind.Pdf => JudgePdf(document, options),
        _ => new DocumentVerdict(DocumentKind.Other, null, null, [Finding.OfFile(DocumentRules.UnknownFormat, expected: "UBL 2.1, CII, Factur-X")]),
    };

    private static DocumentVerdict JudgePdf(ReadOnlyMemory<byte> document, CheckOptions? options)
    {
        var reading = FacturXFile.Read(document);
        return reading.Xml is { } xml ? Conclude(DocumentKind.Pdf, xml, reading.Findings, options) : new DocumentVerdict(DocumentKind.Pdf, null, null, reading.Findings);
    }

    private static DocumentVerdict Conclude(DocumentKind kind, ReadOnlyMemory<byte> xml, IReadOnlyList<Finding> file, CheckOptions? options)
    {
        var verdict = InvoiceCheck.Judge(xml, options);
        IReadOnlyList<Finding> own = verdict is { IsValid: true, Invoice: { } readable } ? [.. file, .. FieldRules.UnreadableOf(readable)] : file;
        return new DocumentVerdict(kind, xml, verdict, own);
    }
}
