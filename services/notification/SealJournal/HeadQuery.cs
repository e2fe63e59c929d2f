using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SealJournal;

/// <summary>Reads signed heads.</summary>
internal static class HeadQuery
{
    /// <summary>The newest; null when none was signed.</summary>
    public static Task<SealedHead?> NewestAsync(NotificationContext db, CancellationToken stop) =>
        db.SealedHeads.AsNoTracking().OrderByDescending(head => head.Sequence).FirstOrDefaultAsync(stop);

    /// <summary>A page of them, newest first.</summary>
    public static async Task<HeadPage> ReadAsync(NotificationContext db, long before, int limit, CancellationToken stop)
    {
        var heads = await db.SealedHeads.AsNoTracking().Where(head => head.Sequence < before).OrderByDescending(head => head.Sequence).Take(limit + 1).ToListAsync(stop);
        var shown = heads.Take(limit).Select(HeadView.Of).ToList();
        return new HeadPage(shown, heads.Count > limit ? shown[^1].Sequence : null);
    }
}
