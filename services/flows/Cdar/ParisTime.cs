namespace Hub.Cdar;

/// <summary>
/// Between instants and the local time of metropolitan France, in which messages are written: UTC + 1 h, + 2 h from the last Sunday of March to that of October, 01:00 UTC (directive 2000/84/EC). Needs no time zone
/// data. Of the hour that comes twice in October, the second is meant.
/// </summary>
public static class ParisTime
{
    /// <summary>The local time of an instant.</summary>
    public static DateTime Of(DateTimeOffset instant) => DateTime.SpecifyKind(instant.UtcDateTime.AddHours(IsSummer(instant.UtcDateTime) ? 2 : 1), DateTimeKind.Unspecified);

    /// <summary>The instant of a local time.</summary>
    public static DateTimeOffset ToInstant(DateTime local)
    {
        var winter = DateTime.SpecifyKind(local.AddHours(-1), DateTimeKind.Utc);
        return new DateTimeOffset(IsSummer(winter) ? winter.AddHours(-1) : winter);
    }

    private static bool IsSummer(DateTime utc) => utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10);

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
