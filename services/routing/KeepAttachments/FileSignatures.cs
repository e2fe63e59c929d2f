using System.Buffers;
using System.Collections.Frozen;

namespace Hub.Routing.KeepAttachments;

/// <summary>What files begin with. Cheap, and no proof: it tells honest mistakes and renamed programs, the scanner tells the rest.</summary>
internal static class FileSignatures
{
    private static readonly byte[] Zip = "PK"u8.ToArray();
    private static readonly byte[] Gzip = [0x1F, 0x8B];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly FrozenDictionary<string, byte[][]> Starts = new Dictionary<string, byte[][]>
    {
        ["PNG"] = [[0x89, 0x50, 0x4E, 0x47]],
        ["JPG"] = [[0xFF, 0xD8, 0xFF]],
        ["JPEG"] = [[0xFF, 0xD8, 0xFF]],
        ["GIF"] = ["GIF8"u8.ToArray()],
        ["BMP"] = ["BM"u8.ToArray()],
        ["TIF"] = ["II*\0"u8.ToArray(), "MM\0*"u8.ToArray()],
        ["TIFF"] = ["II*\0"u8.ToArray(), "MM\0*"u8.ToArray()],
        ["ZIP"] = [Zip],
        ["DOCX"] = [Zip],
        ["XLSX"] = [Zip],
        ["PPTX"] = [Zip],
        ["ODT"] = [Zip],
        ["ODS"] = [Zip],
        ["ODP"] = [Zip],
        ["GZ"] = [Gzip],
        ["GZIP"] = [Gzip],
        ["TGZ"] = [Gzip],
        ["BZ2"] = ["BZh"u8.ToArray()],
        ["DOC"] = [Compound],
        ["XLS"] = [Compound],
        ["PPT"] = [Compound],
        ["PPS"] = [Compound],
        ["RTF"] = ["{\\rtf"u8.ToArray()],
    }.ToFrozenDictionary();

    private static readonly SearchValues<byte> BeforeMarkup = SearchValues.Create([0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0A, 0x0D]);
    private static readonly FrozenSet<string> Markup = new[] { "XML", "XHTML", "SVG", "HTM", "HTML" }.ToFrozenSet();

    /// <summary>True when a file with this extension may begin like this.</summary>
    public static bool Fits(string extension, ReadOnlySpan<byte> head)
    {
        if (IsProgram(head)) return false;
        if (extension == "PDF") return head.IndexOf("%PDF-"u8) >= 0;
        if (Markup.Contains(extension)) return BeginsWithTag(head);
        if (!Starts.TryGetValue(extension, out var starts)) return true;
        foreach (var start in starts)
        {
            if (head.StartsWith(start)) return true;
        }
        return false;
    }

    private static bool IsProgram(ReadOnlySpan<byte> head) => head.StartsWith("MZ"u8) || head.StartsWith("\u007FELF"u8) || head.StartsWith("#!"u8);

    /// <summary>Byte-order marks, spaces and the zeros of UTF-16 may come first.</summary>
    private static bool BeginsWithTag(ReadOnlySpan<byte> head) => head.IndexOfAnyExcept(BeforeMarkup) is >= 0 and var at && head[at] == (byte)'<';
}
