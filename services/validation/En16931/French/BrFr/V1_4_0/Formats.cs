using System.Buffers;
using Hub.En16931.Model;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>The forms that values must have, as the official regular expressions describe them.</summary>
internal static class Formats
{
    private static readonly SearchValues<byte> IdentifierLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_/"u8);

    private static readonly SearchValues<byte> AddressLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_."u8);

    /// <summary>A number of an invoice: letters, digits and + - _ /, no space; a line break around it is overlooked.</summary>
    public static bool IsInvoiceNumber(ReadOnlySpan<byte> text)
    {
        var trimmed = XmlSpace.Trim(text);
        return !trimmed.IsEmpty && !trimmed.ContainsAnyExcept(IdentifierLetters) && !text.Contains((byte)' ');
    }

    /// <summary>An electronic address or an identifier of a French scheme: letters, digits and + - _ .</summary>
    public static bool IsAddress(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExcept(AddressLetters);

    /// <summary>Exactly so many digits.</summary>
    public static bool IsDigits(ReadOnlySpan<byte> text, int count)
    {
        text = Digits.Folded(text);
        return text.Length == count && AreDigits(text);
    }

    /// <summary>A number without exponent: so many digits at most before the point, after it, and in all (the sign counts as one).</summary>
    public static bool IsDecimal(ReadOnlySpan<byte> text, int wholeDigits, int fractionDigits, int length, bool maySign)
    {
        text = Digits.Folded(text);
        var signs = maySign && text.StartsWith("-"u8) ? 1 : 0;
        var number = text[signs..];
        var point = number.IndexOf((byte)'.');
        var whole = point < 0 ? number : number[..point];
        var fraction = point < 0 ? default : number[(point + 1)..];
        return whole.Length >= 1 && whole.Length <= wholeDigits && AreDigits(whole)
            && (point < 0 || (fraction.Length >= 1 && fraction.Length <= fractionDigits && AreDigits(fraction)))
            && signs + whole.Length + fraction.Length <= length;
    }

    /// <summary>A day from 2000 to 2099, written 2026-08-31.</summary>
    public static bool IsDashedDate(ReadOnlySpan<byte> text)
    {
        text = Digits.Folded(text);
        return text.Length == 10 && text[4] == '-' && text[7] == '-' && IsDay(text[..4], text[5..7], text[8..]);
    }

    /// <summary>A day from 2000 to 2099, written 20260831; what follows the eight characters is overlooked.</summary>
    public static bool IsPackedDate(ReadOnlySpan<byte> text)
    {
        text = Digits.Folded(text);
        return text.Length >= 8 && IsDay(text[..4], text[4..6], text[6..8]);
    }

    private static bool IsDay(ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day) =>
        year.StartsWith("20"u8) && AreDigits(year)
        && Value(month) is >= 1 and <= 12 and var monthOfYear
        && Value(day) is >= 1 and var dayOfMonth
        && dayOfMonth <= LastDay(Value(year[2..]), monthOfYear);

    /// <summary>Foreign digits are digits of a year, but the year has no value then and is not a leap year.</summary>
    private static int LastDay(int yearOfCentury, int month) => month switch
    {
        4 or 6 or 9 or 11 => 30,
        2 => yearOfCentury >= 0 && yearOfCentury % 4 == 0 ? 29 : 28,
        _ => 31,
    };

    /// <summary>The value of two digits, -1 when they are none of ours.</summary>
    private static int Value(ReadOnlySpan<byte> digits) =>
        char.IsAsciiDigit((char)digits[0]) && char.IsAsciiDigit((char)digits[1]) ? ((digits[0] - '0') * 10) + digits[1] - '0' : -1;

    private static bool AreDigits(ReadOnlySpan<byte> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit((char)c) && c != Digits.Foreign)
            {
                return false;
            }
        }

        return true;
    }
}
