using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.OperateSystems;

/// <summary>Says how a system's delivery stands: the store, the settings, and the queue where there is one.</summary>
internal sealed class SystemStateQuery(
    IDbContextFactory<RoutingContext> contexts, SystemSettingsCache settings, DeliveryChannels channels, TimeProvider clock, IEnumerable<QueueDepths> queues, ILogger<SystemStateQuery> log)
{
    private readonly QueueDepths? queues = queues.SingleOrDefault();

    public async Task<SystemState> ReadAsync(BackOfficeSystem system, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(stop);
        var open = db.Deliveries.Where(row => (row.Channel == DeliveryChannel.Http || row.Channel == DeliveryChannel.Amqp) && row.System == system.SystemId && row.State < DeliveryState.Delivered);
        var all = await open.LongCountAsync(stop);
        var leased = await open.LongCountAsync(row => row.State == DeliveryState.Leased && row.LeaseUntil > now, stop);
        var oldest = await open.MinAsync(row => (long?)row.Position, stop) is { } position ? DeliveryOrder.InstantOf(position) : (DateTimeOffset?)null;
        var (queue, unreachable) = await QueueAsync(system, stop);
        var set = settings.Of(system.SystemId);
        return new SystemState
        {
            System = system.SystemId,
            Account = system.Account,
            Name = system.Name,
            ServedBy = system.Channel == DeliveryChannel.Amqp ? "amqp" : "http",
            PausedSince = set.PausedSince,
            PausedBy = set.PausedBy,
            OrderedBySupplier = set.OrderedBySupplier,
            InvoicesPerMessage = set.InvoicesPerMessage,
            Waiting = all - leased,
            Leased = leased,
            DeadLetters = await db.Deliveries.LongCountAsync(row => row.System == system.SystemId && row.State == DeliveryState.SetAside, stop),
            OldestSince = oldest,
            OldestAgeSeconds = oldest is { } since ? (long)(now - since).TotalSeconds : null,
            Queue = queue,
            QueueUnreachable = unreachable,
        };
    }

    private async Task<(QueueDepth? Queue, bool Unreachable)> QueueAsync(BackOfficeSystem system, CancellationToken stop)
    {
        if (queues is null || channels.Of(system) != DeliveryChannel.Amqp) return (null, false);
        try
        {
            return (await queues.ReadAsync(system.SystemId, stop), false);
        }
        catch (Exception cause) when (!stop.IsCancellationRequested)
        {
            RoutingLog.QueueNotRead(log, system.SystemId, cause);
            return (null, true);
        }
    }
}
