using System.Globalization;
using System.Text;

namespace Hub.En16931.Model;

/// <summary>Dates as the two syntaxes write them: <c>xs:date</c> in UBL, format 102 (CCYYMMDD) in CII.</summary>
internal static class XmlDate
{
    /// <summary>The calendar day, null when the text is none. A time zone is not part of it.</summary>
    public static DateOnly? DayOf(ReadOnlySpan<byte> text)
    {
        text = XmlSpace.Trim(text);
        var length = text.Contains((byte)'-') ? 10 : 8;
        if (text.Length < length || (text.Length > length && !TryZone(text[length..], out _)))
        {
            return null;
        }

        return length == 10 ? Dashed(text[..10]) : Day(text[..4], text[4..6], text[6..8]);
    }

    /// <summary>The instant at which an <c>xs:date</c> starts, for comparing; a date without a time zone is taken as UTC.</summary>
    public static bool TryInstant(ReadOnlySpan<byte> text, out DateTime instant)
    {
        text = XmlSpace.Trim(text);
        instant = default;
        var zone = TimeSpan.Zero;
        if (text.Length < 10
            || (text.Length > 10 && !TryZone(text[10..], out zone))
            || Dashed(text[..10]) is not { Year: >= 2 and <= 9998 } day)
        {
            return false;
        }

        instant = day.ToDateTime(TimeOnly.MinValue) - zone;
        return true;
    }

    private static DateOnly? Dashed(ReadOnlySpan<byte> text) =>
        text[4] == '-' && text[7] == '-' ? Day(text[..4], text[5..7], text[8..]) : null;

    private static DateOnly? Day(ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day)
    {
        var (y, m, d) = (Number(year), Number(month), Number(day));
        return y >= 1 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    /// <summary>The value of ASCII digits, negative when there is anything else.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            value = (value * 10) + digit - '0';
        }

        return value;
    }

    private static bool TryZone(ReadOnlySpan<byte> text, out TimeSpan zone)
    {
        zone = TimeSpan.Zero;
        if (text.SequenceEqual("Z"u8))
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-')
            || !TimeSpan.TryParseExact(Encoding.UTF8.GetString(text[1..]), @"hh\:mm", CultureInfo.InvariantCulture, out zone))
        {
            return false;
        }

        zone = text[0] == (byte)'-' ? -zone : zone;
        return zone.Duration() <= TimeSpan.FromHours(14);
    }
}
