using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ServeFeed;

/// <summary>Finds an instant in the journal. Places and instants grow together, so halving finds it by a few reads of the key, and no event pays for an index.</summary>
internal static class PlaceInTime
{
    /// <summary>The last place that was recorded at the instant or before; 0 when all came later.</summary>
    public static async Task<long> FindAsync(NotificationContext db, DateTimeOffset instant, CancellationToken stop)
    {
        var after = await db.EndAsync(stop) + 1;
        var upTo = 0L;
        while (after - upTo > 1)
        {
            var middle = upTo + ((after - upTo) / 2);
            var recordedAt = await RecordedAtAsync(db, middle, stop);
            if (recordedAt <= instant) upTo = middle;
            else after = middle;
        }
        return upTo;
    }

    /// <summary>When a place was recorded.</summary>
    public static Task<DateTimeOffset> RecordedAtAsync(NotificationContext db, long place, CancellationToken stop) =>
        db.Journal.Where(entry => entry.Sequence == place).Select(entry => entry.RecordedAt).SingleAsync(stop);
}
