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
        // The journal's end first, and nothing behind it: what is behind may still be read while a commit with smaller numbers is under way.
        var end = await LastAsync(db, stop);
        if (end <= after) return new EventPage([], Cursor(after), false);
        var events = await EventsAsync(db, caller, after, end, limit + 1, stop);
        var more = events.Count > limit;
        if (more) events.RemoveAt(limit);
        return new EventPage([.. events.Select(EventView.Of)], Cursor(more ? events[^1].Sequence : end), more);
    }

    /// <summary>No event, and the journal's end.</summary>
    public static async Task<EventPage> EndAsync(NotificationContext db, CancellationToken stop) => new([], Cursor(await LastAsync(db, stop)), false);

    /// <summary>The events of a caller between two places.</summary>
    public static Task<List<JournalEvent>> EventsAsync(NotificationContext db, ClaimsPrincipal caller, long after, long end, int limit, CancellationToken stop) =>
        db.Journal.AsNoTracking().VisibleTo(caller).Where(entry => entry.Sequence > after && entry.Sequence <= end).OrderBy(entry => entry.Sequence).Take(limit).ToListAsync(stop);

    private static Task<long> LastAsync(NotificationContext db, CancellationToken stop) => db.Head.Where(head => head.Id == JournalHead.TheOne).Select(head => head.Last).SingleAsync(stop);

    private static string Cursor(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
