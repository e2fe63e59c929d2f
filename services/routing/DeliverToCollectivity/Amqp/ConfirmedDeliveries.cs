using System.Threading.Channels;
using Hub.Outbox;
using Hub.Routing.Amqp;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Records what the broker confirmed, of all systems together and many at a time. What could not be recorded before a crash is published again with the same ids.</summary>
internal sealed class ConfirmedDeliveries(DeliveryConfirmation confirmation, TimeProvider clock, ILogger<ConfirmedDeliveries> log) : BackgroundService
{
    private const int Most = 1000;
    private const int SlowestStep = 10;

    /// <summary>The invoices are in their queues: what waits here is only the record of it, and a record of one costs routing and notification about as much as a record of twenty.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(25);

    private readonly Channel<(LaneBacklog Lane, IReadOnlyList<Guid> Ids)> confirmed = Channel.CreateUnbounded<(LaneBacklog, IReadOnlyList<Guid>)>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Takes what was confirmed; returns at once.</summary>
    public void Add(LaneBacklog lane, IReadOnlyList<Guid> ids)
    {
        AmqpTelemetry.Confirmed.Add(ids.Count);
        confirmed.Writer.TryWrite((lane, ids));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var group = new List<(LaneBacklog Lane, IReadOnlyList<Guid> Ids)>();
        while (await confirmed.Reader.WaitToReadAsync(stoppingToken))
        {
            // Real time, whatever clock the process has: this is a wait, not a date.
            await Task.Delay(Gather, TimeProvider.System, stoppingToken);
            for (var count = 0; count < Most - LaneSession.Window && confirmed.Reader.TryRead(out var some); count += some.Ids.Count) group.Add(some);
            await RecordAsync([.. group.SelectMany(some => some.Ids)], stoppingToken);
            foreach (var (lane, ids) in group) lane.Settle(ids);
            group.Clear();
        }
    }

    private async Task RecordAsync(List<Guid> ids, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await confirmation.ConfirmAsync(ids, stop);
                return;
            }
            catch (Exception cause) when (!stop.IsCancellationRequested)
            {
                var delay = RetryDelay.After(Math.Min(attempt, SlowestStep));
                AmqpLog.NotRecorded(log, ids.Count, delay, cause);
                await Task.Delay(delay, clock, stop);
            }
        }
    }
}
