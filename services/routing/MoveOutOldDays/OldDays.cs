using Hub.DocumentStore.Archive;
using Hub.Hosting;

namespace Hub.Routing.MoveOutOldDays;

/// <summary>Moves the packs of old days out of the store: at the start, then every ten minutes.</summary>
internal sealed class OldDays(PackMover mover, TimeProvider clock, ILogger<OldDays> log) : Rounds(TimeSpan.FromMinutes(10), clock)
{
    protected override async Task RoundAsync(CancellationToken stop)
    {
        var packs = 0;
        try
        {
            await mover.MoveAsync(
                (count, bytes) =>
                {
                    packs += count;
                    RoutingTelemetry.MovedOut(bytes);
                },
                stop);
        }
        finally
        {
            if (packs > 0) RoutingLog.MovedOut(log, packs);
        }
    }

    protected override void Failed(Exception cause) => RoutingLog.MoveOutFailed(log, cause);
}
