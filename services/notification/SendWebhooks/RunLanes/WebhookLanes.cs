using Hub.Notification.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>
/// Runs a lane for each endpoint of this process's share. Each second it looks which processes are there, takes its share by a lease in the store, and gives back what belongs to another.
/// A hub without endpoints writes nothing.
/// </summary>
internal sealed class WebhookLanes(LaneParts parts, ToldAccounts told, IOptions<WebhookOptions> options, ILogger<WebhookLanes> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SweepInterval = TimeSpan.FromHours(1);
    private readonly Guid me = Guid.CreateVersion7(parts.Clock.GetUtcNow());
    private readonly Dictionary<Guid, (Task Running, CancellationTokenSource End)> lanes = [];
    private DateTimeOffset swept = DateTimeOffset.MinValue;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await EndAsync([.. lanes.Keys]);
        await parts.Commit.RunAsync((db, _, token) => LaneLeases.LeaveAsync(db, me, token), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, parts.Clock);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
                await SweepAsync(stoppingToken);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                NotificationLog.LanesStandStill(log, cause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken stop)
    {
        await using var db = await parts.Contexts.CreateDbContextAsync(stop);
        var endpoints = await LaneLeases.EndpointsAsync(db, stop);
        if (endpoints.Count == 0 && lanes.Count == 0) return;
        var now = parts.Clock.GetUtcNow();
        var share = await ShareAsync(db, endpoints, now, stop);
        await GiveBackAsync([.. lanes.Keys.Except(share)], stop);
        // Who got what the others wanted too is known only afterwards.
        if (await TakeAsync([.. endpoints.Where(endpoint => share.Contains(endpoint.EndpointId) && IsToTake(endpoint, now))], now, stop)) endpoints = await LaneLeases.EndpointsAsync(db, stop);
        var mine = endpoints.Where(endpoint => endpoint.Holder == me && share.Contains(endpoint.EndpointId)).ToList();
        told.Set(mine.Select(endpoint => endpoint.Reader));
        foreach (var endpoint in mine) Run(endpoint.EndpointId);
    }

    private async Task<HashSet<Guid>> ShareAsync(NotificationContext db, List<LaneState> endpoints, DateTimeOffset now, CancellationToken stop)
    {
        await parts.Commit.RunAsync((write, _, token) => LaneLeases.AppearAsync(write, me, now, token), stop);
        var workers = await LaneLeases.WorkersAsync(db, now, stop);
        return [.. LaneShare.Of(me, workers, endpoints.Select(endpoint => endpoint.EndpointId))];
    }

    private bool IsToTake(LaneState endpoint, DateTimeOffset now) => endpoint.Holder == me
        ? endpoint.HeldUntil - now < LaneLeases.Lease / 2
        : endpoint.Holder is null || endpoint.HeldUntil <= now;

    /// <summary>Takes or keeps endpoints; false when there are none to take.</summary>
    private async Task<bool> TakeAsync(IReadOnlyList<LaneState> endpoints, DateTimeOffset now, CancellationToken stop)
    {
        if (endpoints.Count == 0) return false;
        List<Guid> ids = [.. endpoints.Select(endpoint => endpoint.EndpointId)];
        await parts.Commit.RunAsync((db, _, token) => LaneLeases.TakeAsync(db, me, ids, now, token), stop);
        return true;
    }

    private async Task GiveBackAsync(IReadOnlyList<Guid> endpoints, CancellationToken stop)
    {
        if (endpoints.Count == 0) return;
        await EndAsync(endpoints);
        await parts.Commit.RunAsync((db, _, token) => LaneLeases.FreeAsync(db, me, endpoints, token), stop);
    }

    private void Run(Guid endpointId)
    {
        if (lanes.TryGetValue(endpointId, out var lane))
        {
            if (!lane.Running.IsCompleted) return;
            lane.End.Dispose();
        }
        var end = new CancellationTokenSource();
        lanes[endpointId] = (new WebhookLane(endpointId, me, parts).RunAsync(end.Token), end);
    }

    private async Task EndAsync(IReadOnlyList<Guid> endpoints)
    {
        var ending = endpoints.Select(endpoint => lanes[endpoint]).ToList();
        foreach (var (_, end) in ending) await end.CancelAsync();
        await Task.WhenAll(ending.Select(lane => lane.Running));
        foreach (var (_, end) in ending) end.Dispose();
        foreach (var endpoint in endpoints) lanes.Remove(endpoint);
    }

    private async Task SweepAsync(CancellationToken stop)
    {
        var now = parts.Clock.GetUtcNow();
        if (lanes.Count == 0 || now - swept < SweepInterval) return;
        swept = now;
        var before = now - options.Value.AttemptsKept;
        await parts.Commit.RunAsync((db, _, token) => LaneLeases.SweepAsync(db, before, token), stop);
    }
}
