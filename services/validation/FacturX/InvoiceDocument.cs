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
        DocumentKind.Xml => Conclude(DocumentKind.Xml, new FacturXReading(document, []), options),
        DocumentKind.Pdf => JudgePdf(document, options),
        _ => new DocumentVerdict(DocumentKind.Other, null, null, [Finding.OfFile(DocumentRules.UnknownFormat, expected: "UBL 2.1, CII, Factur-X")]),
    };

    private static DocumentVerdict JudgePdf(ReadOnlyMemory<byte> document, CheckOptions? options)
    {
        var reading = FacturXFile.Read(document);
        return reading.Xml is null ? new DocumentVerdict(DocumentKind.Pdf, null, null, reading.Findings) : Conclude(DocumentKind.Pdf, reading, options);
    }

    private static DocumentVerdict Conclude(DocumentKind kind, FacturXReading reading, CheckOptions? options)
    {
        var verdict = InvoiceCheck.Judge(reading.Xml!.Value, options);
        List<Finding> own = [.. reading.Findings];
        if (verdict.Invoice is { } invoice) own.AddRange(ProfileRules.Judge(invoice, verdict.IsValid, reading.DeclaredProfile));
        if (verdict is { IsValid: true, Invoice: { } readable }) own.AddRange(FieldRules.UnreadableOf(readable));
        return new DocumentVerdict(kind, reading.Xml, verdict, own);
    }
}
