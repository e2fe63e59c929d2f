using System.Net.Mime;

namespace Hub.Ingest.ReadDocuments;

/// <summary>What the first bytes of a file say. Ingest asks two things only: is it an archive, and which media type is it served with later.</summary>
internal static class MagicBytes
{
    private const int TarMagicAt = 257;

    /// <summary>The archive format; null when it is none.</summary>
    public static string? ArchiveFormatOf(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] or [(byte)'P', (byte)'K', 7, 8, ..] => "zip",
        [0x1F, 0x8B, 8, ..] => "gzip",
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', ..] => "bzip2",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "xz",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => "7z",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, ..] => "rar",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd",
        { Length: >= TarMagicAt + 5 } when head.Slice(TarMagicAt, 5).SequenceEqual("ustar"u8) => "tar",
        _ => null,
    };

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
