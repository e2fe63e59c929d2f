using Hub.Outbox;
using Hub.Routing.Amqp;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>The way to one system's queue: its own backlog, its own channel, its own faults. No system waits for another.</summary>
internal sealed class DeliveryLane(string system, BrokerConnection broker, LaneParts parts)
{
    /// <summary>Retries stay below this step of <see cref="RetryDelay"/>: 5 s apart, for as long as it takes.</summary>
    private const int SlowestStep = 10;

    private readonly LaneBacklog backlog = new((take, stop) => parts.Waiting.TakeAsync(system, take, parts.Settings.Of(system).OrderedBySupplier, stop), parts.Claims, parts.Clock);

    /// <summary>What waits.</summary>
    public LaneBacklog Backlog => backlog;

    /// <summary>Publishes until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await Task.Yield();
        for (var attempt = 0; !stop.IsCancellationRequested; attempt++)
        {
            var before = parts.Clock.GetTimestamp();
            var fault = await SessionAsync(stop);
            if (stop.IsCancellationRequested) return;
            if (parts.Clock.GetElapsedTime(before) > TimeSpan.FromSeconds(30)) attempt = 0;
            var delay = RetryDelay.After(Math.Min(attempt, SlowestStep));
            AmqpTelemetry.Failures.Add(1);
            AmqpLog.LaneFailed(parts.Log, system, delay, fault);
            await Task.Delay(delay, parts.Clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Exception> SessionAsync(CancellationToken stop)
    {
        try
        {
            await using var session = await LaneSession.OpenAsync(system, broker, parts, ids => parts.Confirmed.Add(backlog, ids), stop);
            try
            {
                await session.PublishAllAsync(backlog, stop);
            }
            finally
            {
                backlog.PutBack(session.Unconfirmed);
            }
            throw new InvalidOperationException("A session ends with its fault only.");
        }
        catch (Exception fault)
        {
            return fault;
        }
    }
}
