using System.Collections.Concurrent;
using Hub.Outbox;
using Hub.Routing.Amqp;
using Hub.Routing.OperateSystems;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>The ways to all systems' queues. A lane begins with the first delivery to its system, or at start when the table holds some.</summary>
internal sealed class DeliveryLanes : BackgroundService, IDeliveryChannel
{
    private const int SlowestStep = 10;
    private readonly ConcurrentDictionary<string, Lazy<(DeliveryLane Lane, Task Running)>> lanes = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();
    private readonly WaitingDeliveries table;
    private readonly BrokerConnection broker;
    private readonly LaneParts parts;

    public DeliveryLanes(
        BrokerConnection broker,
        DeliveryBodies bodies,
        DeliveryMessages messages,
        WaitingDeliveries table,
        ClaimedDeliveries waiting,
        DeliveryClaims claims,
        ConfirmedDeliveries confirmed,
        SystemSettingsCache settings,
        TimeProvider clock,
        ILogger<DeliveryLanes> log)
    {
        this.table = table;
        this.broker = broker;
        parts = new LaneParts(bodies, messages, waiting, claims, confirmed, settings, clock, log);
    }

    public void Enqueue(IReadOnlyList<PendingDelivery> deliveries)
    {
        foreach (var same in deliveries.GroupBy(delivery => delivery.System)) LaneOf(same.Key).Backlog.Offer(same);
    }

    public void LookAgain(string system) => LaneOf(system).Backlog.FallBehind();

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(lanes.Values.Select(lane => lane.Value.Running));
        await ReleaseAsync();
        await broker.DisposeAsync();
    }

    public override void Dispose()
    {
        stopping.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                foreach (var system in await table.SystemsAsync(stoppingToken)) LaneOf(system).Backlog.FallBehind();
                return;
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                var delay = RetryDelay.After(Math.Min(attempt, SlowestStep));
                AmqpLog.NotResumed(parts.Log, delay, cause);
                await Task.Delay(delay, parts.Clock, stoppingToken);
            }
        }
    }

    /// <summary>Whether or not there is time left: another process would wait for what this one holds.</summary>
    private async Task ReleaseAsync()
    {
        try
        {
            await parts.Waiting.ReleaseAsync(CancellationToken.None);
        }
        catch (Exception cause)
        {
            AmqpLog.NotReleased(parts.Log, cause);
        }
    }

    private DeliveryLane LaneOf(string system) => lanes.GetOrAdd(system, name => new Lazy<(DeliveryLane, Task)>(() => Start(name))).Value.Lane;

    private (DeliveryLane Lane, Task Running) Start(string system)
    {
        var lane = new DeliveryLane(system, broker, parts);
        return (lane, lane.RunAsync(stopping.Token));
    }
}
