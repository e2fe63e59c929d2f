using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>What is written of endpoints for their account, each within the caller's transaction.</summary>
internal static class WebhookWrites
{
    /// <summary>Replays that an endpoint may have under way.</summary>
    private const int MostReplays = 20;

    /// <summary>Adds an endpoint; false when the account has as many as it may.</summary>
    public static async Task<bool> AddAsync(NotificationContext db, WebhookEndpoint endpoint, int most, CancellationToken stop)
    {
        if (await WebhookQueries.CountAsync(db, endpoint.Account, stop) >= most) return false;
        db.WebhookEndpoints.Add(endpoint);
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Changes an endpoint that the caller sees. Cursor, health and lease are the lanes': only what changed is written.</summary>
    public static async Task<WebhookEndpoint?> ChangeAsync(NotificationContext db, EventReader caller, Guid id, Action<WebhookEndpoint> change, CancellationToken stop)
    {
        var endpoint = await db.WebhookEndpoints.VisibleTo(caller).SingleOrDefaultAsync(row => row.EndpointId == id, stop);
        if (endpoint is null) return null;
        change(endpoint);
        await db.SaveChangesAsync(stop);
        return endpoint;
    }

    public static async Task<bool> DeleteAsync(NotificationContext db, EventReader caller, Guid id, CancellationToken stop)
    {
        if (await db.WebhookEndpoints.VisibleTo(caller).Where(row => row.EndpointId == id).ExecuteDeleteAsync(stop) == 0) return false;
        await db.WebhookRetries.Where(row => row.EndpointId == id).ExecuteDeleteAsync(stop);
        await db.WebhookReplays.Where(row => row.EndpointId == id).ExecuteDeleteAsync(stop);
        await db.WebhookAttempts.Where(row => row.EndpointId == id).ExecuteDeleteAsync(stop);
        return true;
    }

    /// <summary>Puts one event among the retries, as if it had never been tried.</summary>
    public static async Task<int> ReplayEventAsync(NotificationContext db, Guid id, Guid eventId, long place, DateTimeOffset now, CancellationToken stop)
    {
        await db.WebhookRetries.Where(row => row.EndpointId == id && row.MessageId == eventId).ExecuteDeleteAsync(stop);
        var delivery = new Delivery(eventId, [place], 0, DeliverySource.Retries);
        db.WebhookRetries.Add(new WebhookRetry { EndpointId = id, MessageId = eventId, Places = delivery.PlacesAsText, Attempts = 0, NextAt = now, LastAt = now });
        await db.SaveChangesAsync(stop);
        return 1;
    }

    /// <summary>Gives messages that were given up their attempts anew.</summary>
    public static Task<int> ReplayFailuresAsync(NotificationContext db, Guid id, DateTimeOffset now, CancellationToken stop) =>
        db.WebhookRetries.Where(row => row.EndpointId == id && row.NextAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Attempts, 0).SetProperty(row => row.NextAt, now), stop);

    /// <summary>Adds a second cursor over a stretch of the journal; null when there are too many. Nothing behind the endpoint's own cursor: that comes anyway.</summary>
    public static async Task<WebhookReplay?> ReplayStretchAsync(NotificationContext db, Guid id, long after, long? until, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.WebhookReplays.CountAsync(row => row.EndpointId == id, stop) >= MostReplays) return null;
        var cursor = await db.WebhookEndpoints.Where(row => row.EndpointId == id).Select(row => row.Cursor).SingleAsync(stop);
        var replay = new WebhookReplay { ReplayId = Guid.CreateVersion7(now), EndpointId = id, Cursor = after, Until = Math.Min(until ?? cursor, cursor) };
        if (replay.Until <= after) return replay;
        db.WebhookReplays.Add(replay);
        await db.SaveChangesAsync(stop);
        return replay;
    }
}
