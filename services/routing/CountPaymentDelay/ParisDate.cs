namespace Hub.Routing.CountPaymentDelay;

/// <summary>
/// The local date in metropolitan France. Legal delays are counted in days there, and an image without time zone data must count the same: UTC + 1 h, + 2 h from the last Sunday of March to that of October,
/// 01:00 UTC (directive 2000/84/EC).
/// </summary>
internal static class ParisDate
{
    public static DateOnly Of(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        var summer = utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10);
        return DateOnly.FromDateTime(utc.AddHours(summer ? 2 : 1));
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
