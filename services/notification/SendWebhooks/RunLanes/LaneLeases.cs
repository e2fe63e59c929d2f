using Hub.Notification.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Who works for which endpoint, in the store.</summary>
internal static class LaneLeases
{
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    /// <summary>A process that was not seen for this long has no share.</summary>
    private static readonly TimeSpan Absence = TimeSpan.FromSeconds(10);

    public static Task<List<LaneState>> EndpointsAsync(NotificationContext db, CancellationToken stop) =>
        db.WebhookEndpoints.AsNoTracking().Where(row => row.Enabled).Select(row => new LaneState(row.EndpointId, row.Account, row.Role, row.Holder, row.HeldUntil)).ToListAsync(stop);

    public static Task<List<Guid>> WorkersAsync(NotificationContext db, DateTimeOffset now, CancellationToken stop)
    {
        var since = now - Absence;
        return db.WebhookWorkers.AsNoTracking().Where(row => row.SeenAt > since).Select(row => row.WorkerId).ToListAsync(stop);
    }

    /// <summary>Says that this process is there.</summary>
    public static async Task<bool> AppearAsync(NotificationContext db, Guid worker, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.WebhookWorkers.Where(row => row.WorkerId == worker).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), stop) > 0) return false;
        var gone = now - Lease - Lease;
        await db.WebhookWorkers.Where(row => row.SeenAt < gone).ExecuteDeleteAsync(stop);
        db.WebhookWorkers.Add(new WebhookWorker { WorkerId = worker, SeenAt = now });
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Takes or keeps the endpoints that are free, or were left by a process that is gone.</summary>
    public static Task<int> TakeAsync(NotificationContext db, Guid worker, IReadOnlyList<Guid> endpoints, DateTimeOffset now, CancellationToken stop)
    {
        var until = now + Lease;
        return db.WebhookEndpoints.Where(row => endpoints.Contains(row.EndpointId) && (row.Holder == null || row.Holder == worker || row.HeldUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Holder, worker).SetProperty(row => row.HeldUntil, until), stop);
    }

    /// <summary>Gives endpoints back.</summary>
    public static Task<int> FreeAsync(NotificationContext db, Guid worker, IReadOnlyList<Guid> endpoints, CancellationToken stop) =>
        db.WebhookEndpoints.Where(row => endpoints.Contains(row.EndpointId) && row.Holder == worker)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Holder, (Guid?)null).SetProperty(row => row.HeldUntil, (DateTimeOffset?)null), stop);

    /// <summary>Says that this process is gone.</summary>
    public static async Task<int> LeaveAsync(NotificationContext db, Guid worker, CancellationToken stop)
    {
        await db.WebhookWorkers.Where(row => row.WorkerId == worker).ExecuteDeleteAsync(stop);
        return await db.WebhookEndpoints.Where(row => row.Holder == worker)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Holder, (Guid?)null).SetProperty(row => row.HeldUntil, (DateTimeOffset?)null), stop);
    }

    /// <summary>Forgets attempts that were made before an instant: their ids begin with it.</summary>
    public static Task<int> SweepAsync(NotificationContext db, DateTimeOffset before, CancellationToken stop)
    {
        var oldest = OrderedId.FirstOf(before);
        return db.WebhookAttempts.Where(row => row.AttemptId.CompareTo(oldest) < 0).ExecuteDeleteAsync(stop);
    }
}
