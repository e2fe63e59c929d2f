using System.Globalization;
using System.Text;

namespace Hub.En16931.Xml;

/// <summary>
/// Turns raw content that is known to be well-formed into the text XPath sees: line ends normalized, references resolved,
/// CDATA opened, tags, comments and processing instructions left out.
/// </summary>
internal static class TextDecoder
{
    public static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> raw)
    {
        var text = new byte[raw.Length];
        return text.AsSpan(0, Decode(raw, text));
    }

    /// <summary>Decodes content; the text is never longer than the raw bytes. Gives the number of bytes written.</summary>
    public static int Decode(ReadOnlySpan<byte> raw, Span<byte> text)
    {
        var written = 0;
        for (var read = 0; read < raw.Length;)
        {
            switch (raw[read])
            {
                case (byte)'<':
                    read += Markup(raw[read..], text, ref written);
                    break;
                case (byte)'&':
                    read += Reference(raw[read..], text[written..], out var length);
                    written += length;
                    break;
                case (byte)'\r':
                    text[written++] = (byte)'\n';
                    read += LineEndLength(raw[read..]);
                    break;
                default:
                    text[written++] = raw[read++];
                    break;
            }
        }

        return written;
    }

    /// <summary>Decodes an attribute value: as content, and each white space character is a space.</summary>
    public static int DecodeAttribute(ReadOnlySpan<byte> raw, Span<byte> text)
    {
        var written = 0;
        for (var read = 0; read < raw.Length;)
        {
            if (raw[read] == '&')
            {
                read += Reference(raw[read..], text[written..], out var length);
                written += length;
                continue;
            }

            var isSpace = XmlCharacters.IsSpace(raw[read]);
            text[written++] = isSpace ? (byte)' ' : raw[read];
            read += raw[read] == '\r' ? LineEndLength(raw[read..]) : 1;
        }

        return written;
    }

    /// <summary>
    /// Reads the reference at the start of <paramref name="raw"/>. Gives its length, 0 when it is none that XML 1.0 allows without a DTD.
    /// </summary>
    public static int CodePoint(ReadOnlySpan<byte> raw, out int codePoint)
    {
        codePoint = 0;
        var end = raw.IndexOf((byte)';');
        if (end < 2)
        {
            return 0;
        }

        var name = raw[1..end];
        codePoint = name[0] == '#' ? Number(name[1..]) : Named(name);
        return XmlCharacters.IsAllowed(codePoint) ? end + 1 : 0;
    }

    private static int Reference(ReadOnlySpan<byte> raw, Span<byte> text, out int length)
    {
        var read = CodePoint(raw, out var codePoint);
        length = new Rune(codePoint).EncodeToUtf8(text);
        return read;
    }

    private static int Markup(ReadOnlySpan<byte> raw, Span<byte> text, ref int written)
    {
        if (raw.StartsWith("<![CDATA["u8))
        {
            var length = raw.IndexOf("]]>"u8);
            written += Lines(raw[9..length], text[written..]);
            return length + 3;
        }

        if (raw.StartsWith("<!--"u8))
        {
            return 4 + raw[4..].IndexOf("-->"u8) + 3;
        }

        return raw.StartsWith("<?"u8) ? 2 + raw[2..].IndexOf("?>"u8) + 2 : TagLength(raw);
    }

    private static int Lines(ReadOnlySpan<byte> raw, Span<byte> text)
    {
        var written = 0;
        for (var read = 0; read < raw.Length;)
        {
            text[written++] = raw[read] == '\r' ? (byte)'\n' : raw[read];
            read += raw[read] == '\r' ? LineEndLength(raw[read..]) : 1;
        }

        return written;
    }

    /// <summary>A tag ends at the first '&gt;' outside its attribute values.</summary>
    private static int TagLength(ReadOnlySpan<byte> raw)
    {
        var length = 1;
        while (true)
        {
            length += raw[length..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'') + 1;
            var met = raw[length - 1];
            if (met == '>')
            {
                return length;
            }

            length += raw[length..].IndexOf(met) + 1;
        }
    }

    private static int LineEndLength(ReadOnlySpan<byte> raw) => raw.Length > 1 && raw[1] == '\n' ? 2 : 1;

    private static int Named(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("amp"u8) ? '&'
        : name.SequenceEqual("lt"u8) ? '<'
        : name.SequenceEqual("gt"u8) ? '>'
        : name.SequenceEqual("quot"u8) ? '"'
        : name.SequenceEqual("apos"u8) ? '\''
        : 0;

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var isHex = digits.Length > 0 && digits[0] == 'x';
        digits = isHex ? digits[1..] : digits;
        var significant = digits.TrimStart((byte)'0');
        if (digits.IsEmpty || significant.Length > 7)
        {
            return 0;
        }

        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return significant.IsEmpty || !int.TryParse(significant, style, CultureInfo.InvariantCulture, out var value) ? 0 : value;
    }
}
