using Hub.Notification.ServeFeed;
using Hub.Outbox;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Works for one endpoint, turn by turn: look, send, write down. What it knows is in the store, so any process may go on where it stopped.</summary>
internal sealed class WebhookLane(Guid endpointId, Guid holder, LaneParts parts)
{
    /// <summary>Between two looks of a lane that keeps up: more events a turn, fewer statements.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    /// <summary>Places that an endpoint's events do not stand on are written down only now and then.</summary>
    private const long Stride = 10_000;

    private long looked;

    public async Task RunAsync(CancellationToken stop)
    {
        await Task.Yield();
        for (var failures = 0; !stop.IsCancellationRequested;)
        {
            try
            {
                if (await EndpointAsync(stop) is not { } endpoint) return;
                await WorkAsync(endpoint, stop);
                failures = 0;
            }
            catch (Exception cause) when (!stop.IsCancellationRequested)
            {
                NotificationLog.LaneFailed(parts.Log, endpointId, cause);
                await PauseAsync(RetryDelay.After(Math.Min(failures++, 10)), stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task WorkAsync(WebhookEndpoint endpoint, CancellationToken stop)
    {
        var now = parts.Clock.GetUtcNow();
        if (endpoint.PausedUntil > now)
        {
            await PauseAsync(Shorter(endpoint.PausedUntil.Value - now, JournalSignal.LookAgain), stop);
            return;
        }
        var news = parts.Signal.NextFor(endpoint.Reader);
        var more = await TurnAsync(endpoint, stop);
        if (more) return;
        // Without news too: a retry may have come due.
        await news.WaitAsync(JournalSignal.LookAgain, parts.Clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await PauseAsync(Pace, stop);
    }

    /// <summary>One turn; true when there is more to do at once.</summary>
    private async Task<bool> TurnAsync(WebhookEndpoint endpoint, CancellationToken stop)
    {
        var cursor = Math.Max(endpoint.Cursor, looked);
        var plan = await parts.Planner.PlanAsync(endpoint, cursor, stop);
        if (plan.Deliveries.Count == 0 && plan.Replay is null && plan.End - endpoint.Cursor < Stride)
        {
            looked = plan.End;
            return plan.IsFull;
        }
        var attempts = await parts.Runner.RunAsync(endpoint, plan.Deliveries, stop);
        var record = TurnRecord.Of(endpoint, plan, attempts, cursor, parts.Clock.GetUtcNow(), Random.Shared.NextDouble);
        await parts.Commit.RunAsync((db, _, token) => TurnWriter.WriteAsync(db, endpointId, holder, record, token), CancellationToken.None);
        looked = record.Cursor;
        return plan.IsFull || attempts.Count < plan.Deliveries.Count;
    }

    private async Task<WebhookEndpoint?> EndpointAsync(CancellationToken stop)
    {
        await using var db = await parts.Contexts.CreateDbContextAsync(stop);
        return await LaneQueries.EndpointAsync(db, endpointId, holder, stop);
    }

    private async Task PauseAsync(TimeSpan time, CancellationToken stop) =>
        await Task.Delay(time, parts.Clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
