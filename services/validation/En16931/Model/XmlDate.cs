using System.Globalization;
using System.Text;

namespace Hub.En16931.Model;

/// <summary>Dates as the two syntaxes write them: <c>xs:date</c> in UBL, format 102 (CCYYMMDD) in CII.</summary>
internal static class XmlDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyyMMdd"];

    /// <summary>The calendar day, null when the text is none. A time zone is not part of it.</summary>
    public static DateOnly? DayOf(ReadOnlySpan<byte> text)
    {
        text = XmlSpace.Trim(text);
        var length = text.Contains((byte)'-') ? 10 : 8;
        if (text.Length < length || (text.Length > length && !TryZone(text[length..], out _)))
        {
            return null;
        }

        return DateOnly.TryParseExact(Encoding.UTF8.GetString(text[..length]), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }

    /// <summary>The instant at which an <c>xs:date</c> starts, for comparing; a date without a time zone is taken as UTC.</summary>
    public static bool TryInstant(ReadOnlySpan<byte> text, out DateTime instant)
    {
        text = XmlSpace.Trim(text);
        instant = default;
        var zone = TimeSpan.Zero;
        if (text.Length < 10
            || (text.Length > 10 && !TryZone(text[10..], out zone))
            || !DateTime.TryParseExact(Encoding.UTF8.GetString(text[..10]), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day.Year is < 2 or > 9998)
        {
            return false;
        }

        instant = day - zone;
        return true;
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
