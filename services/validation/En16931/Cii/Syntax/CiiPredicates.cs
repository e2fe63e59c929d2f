using System.Globalization;
using System.Text;
using Hub.En16931.Model;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Xml;

namespace Hub.En16931.Cii.Syntax;

/// <summary>The rules of CII that no verb of the table says, by id. Each is true when the node obeys.</summary>
internal static class CiiPredicates
{
    private static readonly int[] Discount = [Ram("GrossPriceProductTradePrice"), Ram("AppliedTradeAllowanceCharge")];
    private static readonly int[] Amount = [.. Discount, Ram("ActualAmount")];
    private static readonly int[] ChargeIndicator = [.. Discount, Ram("ChargeIndicator")];
    private static readonly int Indicator = XmlName.Of(Namespaces.Udt, "Indicator");

    public static IReadOnlyDictionary<string, NodeTest> All { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["CII-SR-119"] = DiscountHasIndicatorAndAmount,
        ["CII-DT-097"] = (tree, date) => IsDate(tree.TextUtf8(date)),
    };

    /// <summary>Discounts of the gross price have an indicator that says so and an amount, or none has either.</summary>
    private static bool DiscountHasIndicatorAndAmount(XmlTree tree, int agreement)
    {
        var hasAmount = Descent.Find(tree, agreement, Amount) >= 0;
        return hasAmount
            ? Descent.Find(tree, agreement, ChargeIndicator, SaysAllowance) >= 0
            : Descent.Find(tree, agreement, ChargeIndicator) < 0;
    }

    /// <summary>Four digits for the year, a month, a day up to 31, white space around.</summary>
    private static bool IsDate(ReadOnlySpan<byte> text)
    {
        var trimmed = XmlSpace.Trim(text);
        var date = trimmed.Length is < 8 or > 32 ? [] : Encoding.UTF8.GetString(trimmed).EnumerateRunes().ToArray();
        return date.Length == 8 && Array.TrueForAll(date[..4], IsDigit) && IsBetween(date[4..6], 1, 12) && IsBetween(date[6..], 1, 31);
    }

    /// <summary>The official expression takes a decimal digit of any script in the year.</summary>
    private static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsBetween(Rune[] digits, int first, int last) =>
        Array.TrueForAll(digits, digit => digit.Value is >= '0' and <= '9')
        && ((digits[0].Value - '0') * 10) + digits[1].Value - '0' is var number
        && number >= first && number <= last;

    private static bool SaysAllowance(XmlTree tree, int indicator) => Nodes.AnyChild(tree, indicator, Indicator, isTrue: false);

    private static int Ram(string name) => XmlName.Of(Namespaces.Ram, name);
}
