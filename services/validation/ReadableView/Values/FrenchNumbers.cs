using System.Globalization;
using System.Text;

namespace Hub.ReadableView.Values;

/// <summary>
/// Numbers as French invoices write them: a comma, groups of three after a narrow space that does not break. Written out here, because the processes run without culture data.
/// </summary>
internal static class FrenchNumbers
{
    /// <summary>Between groups of digits, and before a unit: narrow, never broken.</summary>
    public const char Space = '\u202F';

    private const char Minus = '\u2212';

    /// <summary>At least so many decimals; more when the number has them.</summary>
    public static string Of(decimal value, int leastDecimals)
    {
        var plain = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var (whole, decimals) = point < 0 ? (plain, "") : (plain[..point], plain[(point + 1)..].TrimEnd('0'));
        var text = new StringBuilder(value < 0 ? Minus.ToString() : "");
        AppendGroups(text, whole);
        decimals = decimals.PadRight(leastDecimals, '0');
        return (decimals.Length == 0 ? text : text.Append(',').Append(decimals)).ToString();
    }

    private static void AppendGroups(StringBuilder text, string digits)
    {
        for (var at = 0; at < digits.Length; at++)
        {
            if (at > 0 && (digits.Length - at) % 3 == 0) text.Append(Space);
            text.Append(digits[at]);
        }
    }
}
