using Hub.Routing.Amqp;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What the HTTP inbox reads and writes; the writing ones run inside a transaction.</summary>
internal static class InboxQueries
{
    /// <summary>Leases of one delivery without an acknowledgement; then it is set aside, so that it stops nobody. The same as the broker's limit.</summary>
    public const int AttemptLimit = QueueTopology.DeliveryLimit;

    /// <summary>Deliveries of an account's system that nobody holds: never leased, given back, or held by a lease that has ended. None while the system is paused.</summary>
    public static IQueryable<Delivery> Free(RoutingContext db, string account, string system, DateTimeOffset now) => db.Deliveries.AsNoTracking()
        .Where(row => row.Channel == DeliveryChannel.Http && row.System == system && row.Account == account && row.State < DeliveryState.Delivered)
        .Where(row => row.State == DeliveryState.Waiting || row.LeaseUntil <= now)
        .Where(row => !db.SystemSettings.Any(settings => settings.SystemId == row.System && settings.PausedSince != null));

    public static async Task<IReadOnlyList<Delivery>> LeaseAsync(
        RoutingContext db, string account, IReadOnlyList<string> systems, int max, Guid leaseId, DateTimeOffset now, TimeSpan lease, CancellationToken stop)
    {
        var free = await ChooseAsync(db, account, systems, max, now, stop);
        if (free.Count == 0) return [];
        await DeliveryRows.LeaseAsync(db, free, leaseId, now, now + lease, stop);
        return await db.Deliveries.AsNoTracking().Where(row => free.Contains(row.DeliveryId) && row.LeaseId == leaseId).OrderBy(row => row.Position).ToListAsync(stop);
    }

    public static async Task<IReadOnlyList<SettleVerdict>> SettleAsync(
        RoutingContext db, string account, SettleRequest request, DeliveryState state, DateTimeOffset now, CancellationToken stop)
    {
        var verdicts = await JudgeAsync(db, account, request.LeaseId, request.DeliveryIds, now, stop);
        await DeliveryRows.SettleAsync(db, Held(verdicts), request.LeaseId, state, now, stop);
        return [.. request.DeliveryIds.Select(id => verdicts[id])];
    }

    public static async Task<IReadOnlyList<SettleVerdict>> ExtendAsync(RoutingContext db, string account, ExtendRequest request, DateTimeOffset now, CancellationToken stop)
    {
        var verdicts = await JudgeAsync(db, account, request.LeaseId, request.DeliveryIds, now, stop);
        await DeliveryRows.ExtendAsync(db, Held(verdicts), request.LeaseId, now, now.AddSeconds(request.LeaseSeconds), stop);
        return [.. request.DeliveryIds.Select(id => verdicts[id])];
    }

    private static async Task<Dictionary<Guid, SettleVerdict>> JudgeAsync(
        RoutingContext db, string account, Guid leaseId, IReadOnlyList<Guid> deliveryIds, DateTimeOffset now, CancellationToken stop)
    {
        var ids = deliveryIds.Distinct().ToList();
        var deliveries = await db.Deliveries.AsNoTracking()
            .Where(row => ids.Contains(row.DeliveryId) && row.Account == account && row.Channel == DeliveryChannel.Http)
            .ToDictionaryAsync(row => row.DeliveryId, stop);
        return ids.ToDictionary(id => id, id => SettleDecision.Of(deliveries.GetValueOrDefault(id), leaseId, now));
    }

    private static List<Guid> Held(Dictionary<Guid, SettleVerdict> verdicts) => [.. verdicts.Where(pair => pair.Value == SettleVerdict.Settle).Select(pair => pair.Key)];

    /// <summary>What to lease: the oldest, without those that came too often, which are set aside on the way.</summary>
    private static async Task<List<Guid>> ChooseAsync(RoutingContext db, string account, IReadOnlyList<string> systems, int max, DateTimeOffset now, CancellationToken stop)
    {
        var ordered = await LockOrderedAsync(db, systems, stop);
        while (true)
        {
            var oldest = await OldestAsync(db, account, systems, ordered, max, now, stop);
            var worn = oldest.Where(row => row.Attempts >= AttemptLimit).Select(row => row.DeliveryId).ToList();
            if (worn.Count == 0) return oldest.ConvertAll(row => row.DeliveryId);
            RoutingTelemetry.CountSetAside(await DeliveryRows.SetAsideAsync(db, worn, now, stop));
        }
    }

    /// <summary>The oldest free deliveries of some systems: each is asked by the index in its own order.</summary>
    private static async Task<List<FreeDelivery>> OldestAsync(
        RoutingContext db, string account, IReadOnlyList<string> systems, IReadOnlyList<string> ordered, int max, DateTimeOffset now, CancellationToken stop)
    {
        var oldest = new List<FreeDelivery>();
        foreach (var system in systems)
        {
            var free = Free(db, account, system, now);
            if (ordered.Contains(system)) free = InOrder(db, free, now);
            oldest.AddRange(await free.OrderBy(row => row.Position).Take(max).Select(row => new FreeDelivery(row.DeliveryId, row.Position, row.Attempts)).ToListAsync(stop));
        }
        return [.. oldest.OrderBy(row => row.Position).Take(max)];
    }

    /// <summary>
    /// Those of the systems that take each supplier's invoices in their order. Their leases come one after the other, also in several processes: what one may take depends on what another has just taken.
    /// </summary>
    internal static async Task<List<string>> LockOrderedAsync(RoutingContext db, IReadOnlyList<string> systems, CancellationToken stop)
    {
        var rows = db.SystemSettings.Where(row => systems.Contains(row.SystemId) && row.OrderedBySupplier);
        return await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.OrderedBySupplier, true), stop) == 0 ? [] : await rows.Select(row => row.SystemId).ToListAsync(stop);
    }

    /// <summary>Leaves out what comes after a delivery of the same supplier that somebody holds.</summary>
    internal static IQueryable<Delivery> InOrder(RoutingContext db, IQueryable<Delivery> free, DateTimeOffset now) => free.Where(row => !db.Deliveries.Any(older =>
        older.Channel == DeliveryChannel.Http && older.System == row.System && older.Position < row.Position && older.State == DeliveryState.Leased && older.LeaseUntil > now
        && db.Invoices.Any(held => held.InvoiceId == older.InvoiceId && db.Invoices.Any(wanted => wanted.InvoiceId == row.InvoiceId
            && (held.SellerSiren ?? held.SupplierAccount) == (wanted.SellerSiren ?? wanted.SupplierAccount)))));
}
