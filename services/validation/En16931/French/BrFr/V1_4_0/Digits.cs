using System.Globalization;
using System.Text;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>
/// A text as the official patterns see it, one byte a character. Their "\d" is any decimal digit of Unicode, also one that no
/// number is made of here: such a digit becomes <see cref="Foreign"/>.
/// </summary>
internal static class Digits
{
    /// <summary>Stands for a digit other than 0 to 9. No XML document can contain this character.</summary>
    public const byte Foreign = 1;

    private const byte AnythingElse = 2;

    /// <summary>The text itself when it is ASCII, as all right values are.</summary>
    public static ReadOnlySpan<byte> Folded(ReadOnlySpan<byte> text) => Ascii.IsValid(text) ? text : Fold(text);

    private static byte[] Fold(ReadOnlySpan<byte> text) =>
        [.. Encoding.UTF8.GetString(text).EnumerateRunes().Select(rune =>
            rune.IsAscii ? (byte)rune.Value
            : Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? Foreign
            : AnythingElse)];
}
