using System.Runtime.InteropServices;
using System.Text;

namespace Hub.En16931.Xml;

/// <summary>
/// Finds out how a document is encoded (byte order mark, then declaration, then UTF-8) and makes UTF-8 of it. The encodings are
/// those .NET has on board; UTF-7 is not one of them, on purpose.
/// </summary>
internal static class XmlEncoding
{
    private const int DeclarationWindow = 512;

    /// <summary>Gives the document as UTF-8, or why that cannot be.</summary>
    public static XmlSource Open(ReadOnlyMemory<byte> document, out XmlFault? fault)
    {
        fault = null;
        var bytes = document.Span;
        var byMark = FromMark(bytes, out var markLength);
        var isAscii = byMark is null && !LooksLikeUtf16(bytes);
        if (byMark is null && !isAscii)
        {
            byMark = bytes[0] == 0 ? Strict(Encoding.BigEndianUnicode) : Strict(Encoding.Unicode);
        }

        if (byMark is not null && byMark is not UTF8Encoding)
        {
            return Transcode(bytes[markLength..], byMark, out fault);
        }

        var declared = DeclaredName(bytes[markLength..]);
        if (declared is null || IsUtf8(declared))
        {
            return Wrap(document, markLength);
        }

        var encoding = Find(declared);
        if (encoding is null || encoding.GetByteCount("<") != 1 || byMark is not null)
        {
            fault = new XmlFault(XmlRules.Encoding, markLength, Found: declared);
            return Wrap(document, markLength);
        }

        return Transcode(bytes[markLength..], encoding, out fault);
    }

    private static Encoding? FromMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (Encoding? encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Strict(Encoding.UTF32), 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
            [0xFF, 0xFE, ..] => (Strict(Encoding.Unicode), 2),
            [0xFE, 0xFF, ..] => (Strict(Encoding.BigEndianUnicode), 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) => bytes is [0, (byte)'<', 0, ..] or [(byte)'<', 0, _, 0, ..];

    private static bool IsUtf8(string name) => name.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static string? DeclaredName(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8) || bytes.Length < 6 || !XmlCharacters.IsSpace(bytes[5]))
        {
            return null;
        }

        var window = bytes[..Math.Min(bytes.Length, DeclarationWindow)];
        var end = window.IndexOf("?>"u8);
        var declaration = end < 0 ? window : window[..end];
        var name = declaration.IndexOf("encoding"u8);
        if (name < 0)
        {
            return null;
        }

        var value = declaration[(name + 8)..].TrimStart(" \t\r\n="u8);
        var length = value.Length < 2 ? -1 : value[1..].IndexOf(value[0]);
        return length < 0 ? null : Encoding.ASCII.GetString(value.Slice(1, length));
    }

    private static Encoding? Find(string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Strict(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static XmlSource Transcode(ReadOnlySpan<byte> bytes, Encoding encoding, out XmlFault? fault)
    {
        try
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(encoding.GetString(bytes));
            fault = null;
            return new XmlSource(utf8, 0, utf8.Length);
        }
        catch (ArgumentException malformed) when (malformed is DecoderFallbackException or EncoderFallbackException)
        {
            fault = new XmlFault(XmlRules.Encoding, 0, Found: encoding.WebName);
            return new XmlSource([], 0, 0);
        }
    }

    private static XmlSource Wrap(ReadOnlyMemory<byte> document, int start)
    {
        if (MemoryMarshal.TryGetArray(document, out var segment) && segment.Array is not null)
        {
            return new XmlSource(segment.Array, segment.Offset + start, segment.Offset + segment.Count);
        }

        var copy = document.ToArray();
        return new XmlSource(copy, start, copy.Length);
    }
}
