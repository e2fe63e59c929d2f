using Hub.Notification.SendWebhooks.ManageEndpoints;
using Hub.Notification.SendWebhooks.TellFlows;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Looks for what an endpoint has to be told.</summary>
internal sealed class TurnPlanner(IDbContextFactory<NotificationContext> contexts, FlowBodies flows, TimeProvider clock)
{
    /// <summary>The fewest events that are looked for at once.</summary>
    private const int Page = 256;
    private const int RetriesATurn = 32;

    /// <summary>What a turn looks for: a page, or the batches that its first two waves can send, as far as they are no more than the largest batch may be. A crash loses sight of so many at most: they are then sent again.</summary>
    public static int PageOf(int batchSize) => Math.Max(Page, Math.Clamp(WebhookCheck.LargestBatch / batchSize, 1, TurnRunner.TwoWaves) * batchSize);

    public async Task<TurnPlan> PlanAsync(WebhookEndpoint endpoint, long cursor, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return EndpointHealth.Of(endpoint).IsDown ? await ProbeAsync(db, endpoint, cursor, stop) : await AllAsync(db, endpoint, cursor, stop);
    }

    /// <summary>The one request that finds out whether the endpoint is back: the next event, else a retry. A retry may be a message that is never taken; an event nobody has seen tells more.</summary>
    private async Task<TurnPlan> ProbeAsync(NotificationContext db, WebhookEndpoint endpoint, long cursor, CancellationToken stop)
    {
        // Few events may tell a flow that is wanted: they are looked through by the page, and the first goes.
        var (fresh, end, full) = await PageAsync(db, endpoint, cursor, long.MaxValue, DeliverySource.Journal, endpoint.Flows is null ? endpoint.BatchSize : Page, stop);
        if (fresh.Count > 1) return new TurnPlan([fresh[0]], fresh[0].Last, true, null, 0);
        if (fresh.Count > 0 || full) return new TurnPlan(fresh, end, full, null, 0);
        var retry = await LaneQueries.NextRetryAsync(db, endpoint.EndpointId, stop);
        return new TurnPlan(retry is null ? [] : [Delivery.Of(retry)], end, false, null, 0);
    }

    private async Task<TurnPlan> AllAsync(NotificationContext db, WebhookEndpoint endpoint, long cursor, CancellationToken stop)
    {
        var due = await LaneQueries.DueAsync(db, endpoint.EndpointId, clock.GetUtcNow(), RetriesATurn, stop);
        var page = PageOf(endpoint.BatchSize);
        var (fresh, end, full) = await PageAsync(db, endpoint, cursor, long.MaxValue, DeliverySource.Journal, page, stop);
        var replay = await LaneQueries.ReplayAsync(db, endpoint.EndpointId, stop);
        var (old, replayEnd, _) = replay is null ? ([], 0, false) : await PageAsync(db, endpoint, replay.Cursor, replay.Until, DeliverySource.Replay, page, stop);
        return new TurnPlan([.. due.Select(Delivery.Of), .. fresh, .. old], end, full || replay is not null || due.Count == RetriesATurn, replay, replayEnd);
    }

    /// <summary>The next messages behind a place, and the place up to which that is all.</summary>
    private async Task<(IReadOnlyList<Delivery> Deliveries, long End, bool IsFull)> PageAsync(
        NotificationContext db, WebhookEndpoint endpoint, long after, long until, DeliverySource source, int size, CancellationToken stop)
    {
        var end = Math.Min(until, await db.EndAsync(stop));
        if (end <= after) return ([], end, false);
        var places = await LaneQueries.PlacesAsync(db, endpoint.Reader, endpoint.Wanted, after, end, size, stop);
        var full = places.Count == size;
        return ([.. Delivery.Of(await ToldAsync(endpoint, places, stop), endpoint.BatchSize, source)], full ? places[^1].Sequence : end, full);
    }

    /// <summary>Of events those that tell the endpoint anything: of an endpoint of flows, those that tell a flow that it wants.</summary>
    private async Task<IReadOnlyList<JournalPlace>> ToldAsync(WebhookEndpoint endpoint, List<JournalPlace> places, CancellationToken stop)
    {
        if (endpoint.Flows is null || places.Count == 0) return places;
        var told = await flows.ReadAsync(endpoint, [.. places.Select(place => place.Sequence)], stop);
        return [.. places.Where(place => told[place.Sequence].Count > 0)];
    }
}
