using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>What a lane reads.</summary>
internal static class LaneQueries
{
    /// <summary>The endpoint, while this process works for it.</summary>
    public static Task<WebhookEndpoint?> EndpointAsync(NotificationContext db, Guid endpointId, Guid holder, CancellationToken stop) =>
        db.WebhookEndpoints.AsNoTracking().SingleOrDefaultAsync(row => row.EndpointId == endpointId && row.Holder == holder && row.Enabled, stop);

    /// <summary>Where the events stand that a reader wants between two places.</summary>
    public static Task<List<JournalPlace>> PlacesAsync(NotificationContext db, EventReader reader, EventFilter filter, long after, long end, int limit, CancellationToken stop) =>
        db.Journal.AsNoTracking().Between(reader, filter, after, end).OrderBy(entry => entry.Sequence).Take(limit).Select(entry => new JournalPlace(entry.Sequence, entry.EventId)).ToListAsync(stop);

    /// <summary>The retries whose time has come.</summary>
    public static Task<List<WebhookRetry>> DueAsync(NotificationContext db, Guid endpointId, DateTimeOffset now, int limit, CancellationToken stop) =>
        db.WebhookRetries.AsNoTracking().Where(retry => retry.EndpointId == endpointId && retry.NextAt <= now).OrderBy(retry => retry.NextAt).Take(limit).ToListAsync(stop);

    /// <summary>The retry that comes first, its time come or not.</summary>
    public static Task<WebhookRetry?> NextRetryAsync(NotificationContext db, Guid endpointId, CancellationToken stop) =>
        db.WebhookRetries.AsNoTracking().Where(retry => retry.EndpointId == endpointId && retry.NextAt != null).OrderBy(retry => retry.NextAt).FirstOrDefaultAsync(stop);

    /// <summary>The oldest replay that is not through.</summary>
    public static Task<WebhookReplay?> ReplayAsync(NotificationContext db, Guid endpointId, CancellationToken stop) =>
        db.WebhookReplays.AsNoTracking().Where(replay => replay.EndpointId == endpointId).OrderBy(replay => replay.ReplayId).FirstOrDefaultAsync(stop);
}
