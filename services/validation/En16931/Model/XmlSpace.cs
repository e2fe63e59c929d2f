using System.Text;

namespace Hub.En16931.Model;

/// <summary>White space as XML and XPath understand it: space, tab, carriage return, line feed, and nothing else.</summary>
internal static class XmlSpace
{
    public static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>True when <c>normalize-space(text) = ''</c>.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text) => Trim(text).IsEmpty;

    /// <summary>XPath's <c>normalize-space</c>: trimmed, inner runs of white space made one space.</summary>
    public static string Normalize(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same of a text in UTF-8. Most texts are normalized but for their ends, and are then taken as they are.</summary>
    public static string Normalize(ReadOnlySpan<byte> text)
    {
        text = Trim(text);
        var written = Encoding.UTF8.GetString(text);
        return text.IndexOfAny("\t\r\n"u8) < 0 && text.IndexOf("  "u8) < 0 ? written : Normalize(written);
    }

    /// <summary>XPath's <c>string-length</c>: characters, not bytes.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var length = 0;
        foreach (var unit in text)
        {
            length += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return length;
    }
}
