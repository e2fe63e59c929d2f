namespace Hub.En16931.Structure;

/// <summary>xs:date, xs:time and xs:dateTime: the texts, and the days that exist.</summary>
internal static class TimeLexicalSpace
{
    public static bool IsDate(ReadOnlySpan<byte> text) => TakeDate(ref text) && IsZone(text);

    public static bool IsTime(ReadOnlySpan<byte> text) => TakeTime(ref text) && IsZone(text);

    public static bool IsDateTime(ReadOnlySpan<byte> text) =>
        TakeDate(ref text) && Take(ref text, (byte)'T') && TakeTime(ref text) && IsZone(text);

    private static bool TakeDate(ref ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text[0] == '-')
        {
            text = text[1..];
        }

        return TakeYear(ref text, out var year)
            && Take(ref text, (byte)'-') && TakeTwo(ref text, out var month) && month is >= 1 and <= 12
            && Take(ref text, (byte)'-') && TakeTwo(ref text, out var day) && day >= 1 && day <= DaysIn(year, month);
    }

    /// <summary>Four digits or more without a leading zero beyond four; year 0000 does not exist in XML Schema 1.0.</summary>
    private static bool TakeYear(ref ReadOnlySpan<byte> text, out int year)
    {
        year = 0;
        var length = 0;
        var isZero = true;
        while (length < text.Length && LexicalSpace.IsDigit(text[length]))
        {
            isZero &= text[length] == '0';

            // Only the last four digits of a year decide whether it is a leap year.
            year = ((year * 10) + (text[length] - '0')) % 10_000;
            length++;
        }

        if (length < 4 || (length > 4 && text[0] == '0') || isZero)
        {
            return false;
        }

        text = text[length..];
        return true;
    }

    private static bool TakeTime(ref ReadOnlySpan<byte> text)
    {
        var isClock = TakeTwo(ref text, out var hour) && hour <= 24
            && Take(ref text, (byte)':') && TakeTwo(ref text, out var minute) && minute <= 59
            && Take(ref text, (byte)':') && TakeTwo(ref text, out var second) && second <= 59
            && (hour < 24 || (minute == 0 && second == 0));
        if (!isClock || text.IsEmpty || text[0] != '.')
        {
            return isClock;
        }

        var digits = 1;
        while (digits < text.Length && LexicalSpace.IsDigit(text[digits]))
        {
            digits++;
        }

        text = text[digits..];
        return digits > 1;
    }

    private static bool IsZone(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.SequenceEqual("Z"u8))
        {
            return true;
        }

        return text[0] is (byte)'+' or (byte)'-' && text.Length == 6
            && TwoDigits(text, 1, out var hours) && text[3] == ':' && TwoDigits(text, 4, out var minutes)
            && minutes <= 59 && (hours < 14 || (hours == 14 && minutes == 0));
    }

    private static int DaysIn(int year, int month) =>
        month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29
        : month == 2 ? 28
        : month is 4 or 6 or 9 or 11 ? 30
        : 31;

    private static bool Take(ref ReadOnlySpan<byte> text, byte expected)
    {
        if (text.IsEmpty || text[0] != expected)
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool TakeTwo(ref ReadOnlySpan<byte> text, out int value)
    {
        if (!TwoDigits(text, 0, out value))
        {
            return false;
        }

        text = text[2..];
        return true;
    }

    private static bool TwoDigits(ReadOnlySpan<byte> text, int at, out int value)
    {
        value = 0;
        if (text.Length < at + 2 || !LexicalSpace.IsDigit(text[at]) || !LexicalSpace.IsDigit(text[at + 1]))
        {
            return false;
        }

        value = ((text[at] - '0') * 10) + (text[at + 1] - '0');
        return true;
    }
}
