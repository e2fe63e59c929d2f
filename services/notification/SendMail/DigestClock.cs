namespace Hub.Notification.SendMail;

/// <summary>When the next digest is due.</summary>
internal static class DigestClock
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The instant after the one that a digest was sent, or looked for, at.</summary>
    public static DateTimeOffset After(DigestRhythm rhythm, int hour, DateTimeOffset now) => rhythm switch
    {
        DigestRhythm.Instant => now.AddMinutes(1),
        DigestRhythm.Hourly => now.AddTicks(TimeSpan.TicksPerHour - now.UtcTicks % TimeSpan.TicksPerHour),
        _ => NextDay(hour, now),
    };

    private static DateTimeOffset NextDay(int hour, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, Paris).DateTime;
        var wanted = local.Date.AddHours(hour);
        if (wanted <= local) wanted = wanted.AddDays(1);
        // An hour that the change to summer time leaves out is the next one.
        if (Paris.IsInvalidTime(wanted)) wanted = wanted.AddHours(1);
        return new DateTimeOffset(wanted, Paris.GetUtcOffset(wanted)).ToUniversalTime();
    }
}
