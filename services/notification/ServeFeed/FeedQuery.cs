using System.Globalization;
using System.Security.Claims;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ServeFeed;

/// <summary>Reads one page of the feed.</summary>
internal static class FeedQuery
{
    /// <summary>The events of a caller behind a place in the journal.</summary>
    public static async Task<EventPage> ReadAsync(NotificationContext db, ClaimsPrincipal caller, long after, int limit, CancellationToken stop)
    {
        var end = await db.EndAsync(stop);
        if (end <= after) return new EventPage([], Cursor(after), false);
        var events = await EventsAsync(db, EventReader.Of(caller), EventFilter.All, after, end, limit + 1, stop);
        var more = events.Count > limit;
        if (more) events.RemoveAt(limit);
        return new EventPage([.. events.Select(EventView.Of)], Cursor(more ? events[^1].Sequence : end), more);
    }

    /// <summary>No event, and the journal's end.</summary>
    public static async Task<EventPage> EndAsync(NotificationContext db, CancellationToken stop) => new([], Cursor(await db.EndAsync(stop)), false);

    /// <summary>The events that a reader wants between two places.</summary>
    public static Task<List<JournalEvent>> EventsAsync(NotificationContext db, EventReader reader, EventFilter filter, long after, long end, int limit, CancellationToken stop) =>
        db.Journal.AsNoTracking().Between(reader, filter, after, end).OrderBy(entry => entry.Sequence).Take(limit).ToListAsync(stop);

    private static string Cursor(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
