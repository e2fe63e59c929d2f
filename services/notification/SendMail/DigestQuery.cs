using Hub.Notification.ShowDeposit;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendMail;

/// <summary>Reads what a digest says.</summary>
internal static class DigestQuery
{
    public static async Task<Digest> ReadAsync(NotificationContext db, EventReader reader, long after, CancellationToken stop)
    {
        var end = await db.EndAsync(stop);
        if (end <= after) return new Digest(after, after, [], []);
        var counts = await CountAsync(db, reader, after, end, stop);
        var rejected = counts.Exists(count => count.Status is Digest.Refused or LifeCycle.Rejected) ? await RejectedAsync(db, reader, after, end, stop) : [];
        return new Digest(after, end, counts, [.. rejected.Select(LineOf)]);
    }

    /// <summary>Steps by status between two places.</summary>
    public static async Task<List<StatusCount>> CountAsync(NotificationContext db, EventReader reader, long after, long end, CancellationToken stop)
    {
        var counts = await Between(db, reader, after, end).GroupBy(entry => entry.Status).Select(group => new { Status = group.Key, Count = group.Count() }).ToListAsync(stop);
        return [.. counts.OrderBy(count => count.Status).Select(count => new StatusCount(count.Status, LifeCycle.NameOf(count.Status), count.Count))];
    }

    /// <summary>The rejections and refusals between two places.</summary>
    public static Task<List<JournalEvent>> RejectedAsync(NotificationContext db, EventReader reader, long after, long end, CancellationToken stop) =>
        Between(db, reader, after, end).Where(entry => entry.Status == LifeCycle.Rejected || entry.Status == Digest.Refused).OrderBy(entry => entry.Sequence).Take(Digest.MostLines).ToListAsync(stop);

    private static IQueryable<JournalEvent> Between(NotificationContext db, EventReader reader, long after, long end) =>
        db.Journal.AsNoTracking().Between(reader, EventFilter.All, after, end);

    private static RejectedLine LineOf(JournalEvent entry)
    {
        var finding = FindingList.Read(entry.Findings) is [var first, ..] ? first : null;
        return new RejectedLine(entry.InvoiceId, entry.EventId, entry.Number, entry.Status, finding?.Rule, finding?.French ?? entry.Comment, finding?.English ?? entry.Comment);
    }
}
