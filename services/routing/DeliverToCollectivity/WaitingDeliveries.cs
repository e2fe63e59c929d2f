using System.Diagnostics;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Reads from the table what waits to be put in collectivities' queues: after a start, and for systems whose deliveries did not fit in memory.</summary>
internal sealed class WaitingDeliveries(IDbContextFactory<RoutingContext> contexts, PackedDocuments packs, IOptions<DeliveryOptions> options)
{
    /// <summary>The systems that something waits for.</summary>
    public async Task<IReadOnlyList<string>> SystemsAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Deliveries.Where(row => row.Channel == DeliveryChannel.Amqp && row.State < DeliveryState.Delivered)
            .Select(row => row.System).Distinct().OrderBy(system => system).ToListAsync(stop);
    }

    /// <summary>How many deliveries are open on each channel, and how old the oldest is.</summary>
    public async Task<IReadOnlyList<WaitingCount>> CountAsync(DateTimeOffset now, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var counts = await db.Deliveries.Where(row => row.State < DeliveryState.Delivered)
            .GroupBy(row => row.Channel)
            .Select(same => new { Channel = same.Key, Count = same.LongCount(), Oldest = same.Min(row => row.Position) })
            .ToListAsync(stop);
        return counts.ConvertAll(count => new WaitingCount(count.Channel, count.Count, now - DeliveryOrder.InstantOf(count.Oldest)));
    }

    /// <summary>The systems that something waits for or is set aside of: how much, and how old the oldest is.</summary>
    public async Task<IReadOnlyList<SystemCount>> CountSystemsAsync(DateTimeOffset now, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var open = await db.Deliveries.Where(row => row.State < DeliveryState.Delivered).GroupBy(row => row.System)
            .Select(same => new { System = same.Key, Count = same.LongCount(), Oldest = same.Min(row => row.Position) }).ToListAsync(stop);
        var aside = await db.Deliveries.Where(row => row.State == DeliveryState.SetAside).GroupBy(row => row.System)
            .Select(same => new { System = same.Key, Count = same.LongCount() }).ToDictionaryAsync(same => same.System, same => same.Count, stop);
        var waiting = open.ToDictionary(same => same.System);
        return [.. waiting.Keys.Union(aside.Keys).Select(system => waiting.GetValueOrDefault(system) is { } some
            ? new SystemCount(system, some.Count, now - DeliveryOrder.InstantOf(some.Oldest), aside.GetValueOrDefault(system))
            : new SystemCount(system, 0, TimeSpan.Zero, aside.GetValueOrDefault(system)))];
    }

    /// <summary>The ids of the oldest ones of a system.</summary>
    public async Task<IReadOnlyList<Guid>> IdsAsync(string system, int take, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await DeliveryRows.OpenInQueue(db, system).OrderBy(row => row.Position).Take(take).Select(row => row.DeliveryId).ToListAsync(stop);
    }

    /// <summary>A completion's news, ready for its queue.</summary>
    public async Task<PendingDelivery> FindAsync(Delivery completion, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var invoice = await db.Invoices.AsNoTracking().SingleAsync(row => row.InvoiceId == completion.InvoiceId, stop);
        var notices = await CompletionNotices.ReadAsync(db, [completion], options.Value, null, stop);
        return new PendingDelivery(completion.DeliveryId, completion.System, completion.Position, invoice, null, Activity.Current?.Id) { HeldUntil = HeldUntil(completion), Completion = notices[completion.DeliveryId] };
    }

    /// <summary>When the first of those that other processes hold is there for anyone; null when they hold none.</summary>
    public async Task<DateTimeOffset?> HeldByOthersUntilAsync(string system, Guid holder, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await DeliveryRows.OpenInQueue(db, system).Where(row => row.LeaseId != holder).MinAsync(row => row.LeaseUntil, stop);
    }

    /// <summary>Lets go of everything that a process holds.</summary>
    public async Task<int> ReleaseAsync(Guid holder, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Deliveries.Where(row => row.Channel == DeliveryChannel.Amqp && row.State < DeliveryState.Delivered && row.LeaseId == holder)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null), stop);
    }

    /// <summary>The oldest ones of a system that a process holds.</summary>
    public async Task<IReadOnlyList<PendingDelivery>> PageAsync(string system, Guid holder, int take, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await DeliveryRows.OpenInQueue(db, system).AsNoTracking().Where(row => row.LeaseId == holder)
            .OrderBy(row => row.Position)
            .Take(take)
            .Join(db.Invoices.AsNoTracking(), row => row.InvoiceId, invoice => invoice.InvoiceId, (row, invoice) => new { Delivery = row, Invoice = invoice })
            .OrderBy(pair => pair.Delivery.Position)
            .ToListAsync(stop);
        var documents = await packs.ReadAsync(db, page.ConvertAll(pair => pair.Invoice), stop);
        var notices = await CompletionNotices.ReadAsync(db, page.ConvertAll(pair => pair.Delivery), options.Value, null, stop);
        return page.ConvertAll(pair => new PendingDelivery(
            pair.Delivery.DeliveryId, system, pair.Delivery.Position, pair.Invoice, documents.GetValueOrDefault(pair.Invoice.InvoiceId), null)
        {
            HeldUntil = HeldUntil(pair.Delivery),
            Completion = notices.GetValueOrDefault(pair.Delivery.DeliveryId),
        });
    }

    private static DateTimeOffset HeldUntil(Delivery delivery) => delivery.LeaseUntil ?? throw new InvalidOperationException("A delivery on its way to a queue is held by a process.");
}
