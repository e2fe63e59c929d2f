using System.Buffers;
using System.Text;
using System.Text.Unicode;
using System.Xml;

namespace Hub.En16931.Xml;

/// <summary>Which bytes and characters XML 1.0 allows where. Names follow the fourth edition, as .NET and Xerces do.</summary>
internal static class XmlCharacters
{
    private static readonly SearchValues<byte> Forbidden = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    private const ulong NameEnders = (1UL << ' ') | (1UL << '\t') | (1UL << '\r') | (1UL << '\n') | (1UL << '/') | (1UL << '>') | (1UL << '=');

    private static readonly SearchValues<byte> AsciiNameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._"u8);

    public static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r';

    /// <summary>True for a byte that cannot be inside a name and may follow one: white space, '/', '&gt;' or '='.</summary>
    public static bool EndsName(byte value) => value < 64 && ((NameEnders >> value) & 1) != 0;

    /// <summary>True for a code point that a document may hold.</summary>
    public static bool IsAllowed(int codePoint) =>
        codePoint is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);

    /// <summary>Offset of the first byte that is not valid UTF-8 or not an XML character; -1 when all are. Vectorized.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var control = bytes.IndexOfAny(Forbidden);
        var end = control < 0 ? bytes.Length : control;
        if (!Utf8.IsValid(bytes[..end]))
        {
            return FirstMalformed(bytes[..end]);
        }

        var nonCharacter = FirstNonCharacter(bytes[..end]);
        return nonCharacter >= 0 ? nonCharacter : control;
    }

    /// <summary>True when the bytes are one name without a colon.</summary>
    public static bool IsNCName(ReadOnlySpan<byte> name)
    {
        if (!name.ContainsAnyExcept(AsciiNameCharacters))
        {
            return !name.IsEmpty && (char.IsAsciiLetter((char)name[0]) || name[0] == '_');
        }

        var first = true;
        while (!name.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(name, out var rune, out var length) != OperationStatus.Done || !rune.IsBmp)
            {
                return false;
            }

            var character = (char)rune.Value;
            if (first ? !XmlConvert.IsStartNCNameChar(character) : !XmlConvert.IsNCNameChar(character))
            {
                return false;
            }

            first = false;
            name = name[length..];
        }

        return !first;
    }

    private static int FirstMalformed(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    /// <summary>What both U+FFFE and U+FFFF begin with in UTF-8.</summary>
    private static ReadOnlySpan<byte> NonCharacterStart => [0xEF, 0xBF];

    /// <summary>U+FFFE and U+FFFF are valid UTF-8 and no XML.</summary>
    private static int FirstNonCharacter(ReadOnlySpan<byte> bytes)
    {
        var from = 0;
        for (var at = bytes.IndexOf(NonCharacterStart); at >= 0; at = bytes[from..].IndexOf(NonCharacterStart))
        {
            from += at + NonCharacterStart.Length;
            if (bytes[from] is 0xBE or 0xBF)
            {
                return from - NonCharacterStart.Length;
            }
        }

        return -1;
    }
}
