using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.StreamEvents;

/// <summary>Reads what a stream sends.</summary>
internal static class StreamQuery
{
    /// <summary>The journal's length.</summary>
    public static Task<long> EndAsync(NotificationContext db, CancellationToken stop) =>
        db.Head.Where(head => head.Id == JournalHead.TheOne).Select(head => head.Last).SingleAsync(stop);

    /// <summary>The events that a reader wants between two places.</summary>
    public static Task<List<JournalEvent>> EventsAsync(NotificationContext db, EventReader reader, EventFilter filter, long after, long end, int limit, CancellationToken stop) =>
        filter.Of(db.Journal.AsNoTracking().VisibleTo(reader)).Where(entry => entry.Sequence > after && entry.Sequence <= end).OrderBy(entry => entry.Sequence).Take(limit).ToListAsync(stop);
}
