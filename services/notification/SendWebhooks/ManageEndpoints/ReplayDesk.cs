using System.Globalization;
using Hub.Notification.Storage;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>Puts things on their way once more, and shows what was tried.</summary>
internal sealed class ReplayDesk(IDbContextFactory<NotificationContext> contexts, GroupCommit<NotificationContext> commit, TimeProvider clock)
{
    /// <summary>The event's place in the journal; null when the endpoint may not be told of it.</summary>
    public async Task<long?> PlaceOfAsync(WebhookEndpoint endpoint, Guid eventId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await WebhookQueries.PlaceOfAsync(db, endpoint.Reader, eventId, stop);
    }

    public async Task<ReplayView> ReplayEventAsync(WebhookEndpoint endpoint, Guid eventId, long place, CancellationToken stop) =>
        new(await commit.RunAsync((db, _, token) => WebhookWrites.ReplayEventAsync(db, endpoint.EndpointId, eventId, place, clock.GetUtcNow(), token), stop));

    public async Task<ReplayView> ReplayFailuresAsync(WebhookEndpoint endpoint, CancellationToken stop) =>
        new(await commit.RunAsync((db, _, token) => WebhookWrites.ReplayFailuresAsync(db, endpoint.EndpointId, clock.GetUtcNow(), token), stop));

    /// <summary>Replays a stretch; null when too many are under way.</summary>
    public async Task<ReplayView?> ReplayStretchAsync(WebhookEndpoint endpoint, long after, long? until, CancellationToken stop)
    {
        var replay = await commit.RunAsync((db, _, token) => WebhookWrites.ReplayStretchAsync(db, endpoint.EndpointId, after, until, clock.GetUtcNow(), token), stop);
        return replay is null ? null : new ReplayView(null, replay.Cursor.ToString(CultureInfo.InvariantCulture), replay.Until.ToString(CultureInfo.InvariantCulture));
    }

    public async Task<AttemptPage> AttemptsAsync(WebhookEndpoint endpoint, long? place, bool failed, Guid? before, int limit, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await WebhookQueries.AttemptsAsync(db, endpoint.EndpointId, place, failed, before, limit, stop);
        return new AttemptPage([.. page.Select(AttemptView.Of)], page.Count == limit ? page[^1].AttemptId : null);
    }

    public async Task<RetryPage> RetriesAsync(WebhookEndpoint endpoint, bool givenUp, Guid? after, int limit, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await WebhookQueries.RetriesAsync(db, endpoint.EndpointId, givenUp, after, limit, stop);
        return new RetryPage([.. page.Select(RetryView.Of)], page.Count == limit ? page[^1].MessageId : null);
    }
}
