namespace Hub.FacturX;

/// <summary>Tells a document's kind from its content.</summary>
public static class DocumentContent
{
    /// <summary>Readers accept a PDF's mark anywhere in the first 1,024 bytes.</summary>
    private const int PdfMarkWithin = 1024;

    private static ReadOnlySpan<byte> PdfMark => "%PDF-"u8;

    /// <summary>The kind of a whole document.</summary>
    public static DocumentKind KindOf(ReadOnlySpan<byte> document)
    {
        if (BeginsLikeXml(document)) return DocumentKind.Xml;
        return document[..Math.Min(document.Length, PdfMarkWithin)].IndexOf(PdfMark) >= 0 ? DocumentKind.Pdf : DocumentKind.Other;
    }

    /// <summary>The first byte that is not a byte order mark, a blank or half a UTF-16 or UTF-32 unit is "&lt;".</summary>
    private static bool BeginsLikeXml(ReadOnlySpan<byte> document)
    {
        foreach (var at in document)
        {
            if (at is (byte)'<') return true;
            if (at is not (0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        }
        return true;
    }
}
