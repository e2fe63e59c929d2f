using System.Globalization;
using System.Text;

namespace Hub.En16931.Model;

/// <summary>
/// Numbers as XML Schema writes them. <c>xs:decimal</c> has no exponent and no thousands separator: "2400,00" and "1E2" are not numbers.
/// A decimal here holds 28 digits: a longer fraction is rounded, a longer integer part is not readable.
/// </summary>
internal static class XmlNumber
{
    private const int MaxFastDigits = 18;

    private const NumberStyles DecimalStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads <c>xs:decimal</c>, white space around it allowed.</summary>
    public static bool TryDecimal(ReadOnlySpan<byte> text, out decimal value)
    {
        text = XmlSpace.Trim(text);
        value = 0;
        if (!HasDecimalForm(text, out var digits, out var scale))
        {
            return false;
        }

        if (digits <= MaxFastDigits)
        {
            value = Fast(text, scale);
            return true;
        }

        return decimal.TryParse(text, DecimalStyle, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads <c>xs:double</c>: also "1E2", "INF", "NaN".</summary>
    public static bool TryDouble(ReadOnlySpan<byte> text, out double value)
    {
        text = XmlSpace.Trim(text);
        if (HasDecimalForm(text, out var digits, out var scale) && digits <= 15 && scale <= 15)
        {
            value = (double)Fast(text, scale);
            return true;
        }

        return TryNamed(text, out value) || TryScientific(text, out value);
    }

    /// <summary>The number without zeros it does not need, as a person would write it, with at least the cents.</summary>
    public static string Text(decimal value) => value.ToString("0.00##########", CultureInfo.InvariantCulture);

    /// <summary>Digits with or without a sign, white space around them allowed.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> text) =>
        HasDecimalForm(XmlSpace.Trim(text), out _, out _) && !text.Contains((byte)'.');

    private static bool TryNamed(ReadOnlySpan<byte> text, out double value)
    {
        value = text.SequenceEqual("INF"u8) || text.SequenceEqual("+INF"u8) ? double.PositiveInfinity
            : text.SequenceEqual("-INF"u8) ? double.NegativeInfinity
            : double.NaN;
        return !double.IsNaN(value) || text.SequenceEqual("NaN"u8);
    }

    private static bool TryScientific(ReadOnlySpan<byte> text, out double value)
    {
        var exponent = text.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = exponent < 0 ? text : text[..exponent];
        value = 0;
        return HasDecimalForm(mantissa, out _, out _)
            && (exponent < 0 || IsInteger(text[(exponent + 1)..]))
            && double.TryParse(Encoding.ASCII.GetString(text), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Sign, digits, at most one point, at least one digit.</summary>
    private static bool HasDecimalForm(ReadOnlySpan<byte> text, out int digits, out int scale)
    {
        digits = 0;
        scale = 0;
        var start = text.Length > 0 && text[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        var point = -1;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                digits++;
            }
            else if (text[i] == (byte)'.' && point < 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        scale = point < 0 ? 0 : text.Length - point - 1;
        return digits > 0;
    }

    private static decimal Fast(ReadOnlySpan<byte> text, int scale)
    {
        var mantissa = 0L;
        foreach (var c in text)
        {
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                mantissa = (mantissa * 10) + (c - '0');
            }
        }

        return new decimal(unchecked((int)mantissa), (int)(mantissa >> 32), 0, text[0] == (byte)'-', (byte)scale);
    }
}
