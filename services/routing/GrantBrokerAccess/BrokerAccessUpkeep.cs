using Hub.Outbox;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>Compares the broker's users with what is set, at start and now and then: a broker that was set up anew, or a user that somebody changed by hand, is mended.</summary>
internal sealed class BrokerAccessUpkeep(BrokerTarget target, BrokerAccess access, IDbContextFactory<RoutingContext> contexts, TimeProvider clock, ILogger<BrokerAccessUpkeep> log) : BackgroundService
{
    private const int SlowestStep = 10;
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Compares once.</summary>
    /// <returns>How many users were set again.</returns>
    public Task<int> RepairAsync(BrokerManagement broker, CancellationToken stop) => access.RepairAsync(broker, () => ReadAsync(stop), stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (target.Management is not { } broker) return;
        await Task.Yield();
        for (var failed = 0; ;)
        {
            var delay = Interval;
            try
            {
                await RepairAsync(broker, stoppingToken);
                failed = 0;
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                delay = RetryDelay.After(Math.Min(failed++, SlowestStep));
                RoutingLog.BrokerAccessNotCompared(log, delay, cause);
            }
            await Task.Delay(delay, clock, stoppingToken);
        }
    }

    private async Task<IReadOnlyList<SystemSettings>> ReadAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.SystemSettings.AsNoTracking().Where(row => row.BrokerAccessSince != null).ToListAsync(stop);
    }
}
