using System.Net.Mime;

namespace Hub.Ingest.ReadDocuments;

/// <summary>What the first bytes of a document say of the media type that it is served with later.</summary>
internal static class MagicBytes
{
    /// <summary>The media type: PDF when the header stands within the first 1,024 bytes, as readers of PDF accept it; XML when the first character is a bracket.</summary>
    public static string MediaTypeOf(ReadOnlySpan<byte> head)
    {
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return MediaTypeNames.Application.Pdf;
        return BeginsLikeXml(head) ? MediaTypeNames.Application.Xml : MediaTypeNames.Application.Octet;
    }

    private static bool BeginsLikeXml(ReadOnlySpan<byte> head)
    {
        if (head is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) return true;
        if (head is [0, (byte)'<', ..] or [(byte)'<', 0, ..]) return true;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) head = head[3..];
        var text = head.TrimStart(" \t\r\n"u8);
        return text is [(byte)'<', ..];
    }
}
