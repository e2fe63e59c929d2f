using System.Globalization;
using Hub.Conversion.Mapping;
using Hub.En16931.Model;

namespace Hub.Conversion.Forms;

/// <summary>Decimal numbers, with the decimals they were written with.</summary>
internal static class Decimals
{
    /// <summary>What a decimal can hold for certain; of a longer number the end is rounded and noted as lost.</summary>
    private const int Digits = 28;

    public static decimal? Read(Reading reading, int node)
    {
        var text = XmlSpace.Trim(reading.Tree.TextUtf8(node));
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        if (text.Length > Digits && Count(text) > Digits)
        {
            reading.Simplify(node);
        }

        return number;
    }

    public static string Write(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Count(ReadOnlySpan<byte> text)
    {
        var digits = 0;
        foreach (var character in text.TrimStart("+-0."u8))
        {
            digits += character == '.' ? 0 : 1;
        }

        return digits;
    }
}
