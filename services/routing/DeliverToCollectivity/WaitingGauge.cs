using Hub.Routing.OperateSystems;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Counts now and then what waits, so that the gauges answer without asking the store.</summary>
internal sealed class WaitingGauge(WaitingDeliveries waiting, SystemSettingsCache settings, TimeProvider clock, ILogger<WaitingGauge> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                RoutingTelemetry.Waiting(await waiting.CountAsync(clock.GetUtcNow(), stoppingToken));
                RoutingTelemetry.Systems(await waiting.CountSystemsAsync(clock.GetUtcNow(), stoppingToken), settings.Paused);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                RoutingLog.NotCounted(log, cause);
            }
        }
    }
}
