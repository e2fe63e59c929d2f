using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hub.Notification.Storage;

/// <summary>An instant as microseconds since 1970 (UTC): the events of a batch are written in one millisecond, and each has its own.</summary>
internal sealed class Microseconds() : ValueConverter<DateTimeOffset, long>(instant => Of(instant), microseconds => Read(microseconds))
{
    /// <summary>Between two events of a batch, with one left free: who tells two things of an event can give the second its own instant.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromMicroseconds(2);

    public static long Of(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant, as it is read back.</summary>
    public static DateTimeOffset Cut(DateTimeOffset instant) => Read(Of(instant));

    private static DateTimeOffset Read(long microseconds) => new(DateTimeOffset.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
