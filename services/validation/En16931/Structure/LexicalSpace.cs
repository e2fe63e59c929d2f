using System.Buffers;

namespace Hub.En16931.Structure;

/// <summary>The texts that XML Schema 1.0 accepts for its simple types, white space around them already removed.</summary>
internal static class LexicalSpace
{
    private static readonly SearchValues<byte> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);
    private static readonly SearchValues<byte> Alphanumerics = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"u8);

    public static bool IsBoolean(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8) || text.SequenceEqual("1"u8) || text.SequenceEqual("0"u8);

    /// <summary>Optional sign, digits, at most one point, at least one digit; no exponent and no group separator.</summary>
    public static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        var index = !text.IsEmpty && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        var digits = 0;
        var points = 0;
        for (; index < text.Length; index++)
        {
            if (IsDigit(text[index]))
            {
                digits++;
            }
            else if (text[index] != '.' || ++points > 1)
            {
                return false;
            }
        }

        return digits > 0;
    }

    /// <summary>RFC 3066: parts of one to eight characters, the first of letters only.</summary>
    public static bool IsLanguage(ReadOnlySpan<byte> text)
    {
        var isFirst = true;
        foreach (var part in text.Split((byte)'-'))
        {
            var range = text[part];
            if (range.Length is 0 or > 8 || range.ContainsAnyExcept(isFirst ? Letters : Alphanumerics))
            {
                return false;
            }

            isFirst = false;
        }

        return !isFirst;
    }

    /// <summary>A relative or absolute reference: each '%' begins an escape, there is one '#' at most and a scheme is not empty.</summary>
    public static bool IsUri(ReadOnlySpan<byte> text)
    {
        for (var index = text.IndexOf((byte)'%'); index >= 0 && index < text.Length; index++)
        {
            if (text[index] == '%' && (index + 2 >= text.Length || !char.IsAsciiHexDigit((char)text[index + 1]) || !char.IsAsciiHexDigit((char)text[index + 2])))
            {
                return false;
            }
        }

        return text.Count((byte)'#') < 2 && (text.IsEmpty || text[0] != ':');
    }

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
