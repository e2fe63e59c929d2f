using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What the HTTP inbox reads and writes; the writing ones run inside a transaction.</summary>
internal static class InboxQueries
{
    /// <summary>Deliveries of an account's system that nobody holds: never leased, given back, or held by a lease that has ended.</summary>
    public static IQueryable<Delivery> Free(RoutingContext db, string account, string system, DateTimeOffset now) => db.Deliveries.AsNoTracking()
        .Where(row => row.Channel == DeliveryChannel.Http && row.System == system && row.Account == account && row.State < DeliveryState.Delivered)
        .Where(row => row.State == DeliveryState.Waiting || row.LeaseUntil <= now);

    public static async Task<IReadOnlyList<Delivery>> LeaseAsync(
        RoutingContext db, string account, IReadOnlyList<string> systems, int max, Guid leaseId, DateTimeOffset now, TimeSpan lease, CancellationToken stop)
    {
        var free = await OldestAsync(db, account, systems, max, now, stop);
        if (free.Count == 0) return [];
        await DeliveryRows.LeaseAsync(db, free, leaseId, now, now + lease, stop);
        return await db.Deliveries.AsNoTracking().Where(row => free.Contains(row.DeliveryId) && row.LeaseId == leaseId).OrderBy(row => row.Position).ToListAsync(stop);
    }

    public static async Task<IReadOnlyList<SettleVerdict>> SettleAsync(
        RoutingContext db, string account, SettleRequest request, DeliveryState state, DateTimeOffset now, CancellationToken stop)
    {
        var ids = request.DeliveryIds.Distinct().ToList();
        var deliveries = await db.Deliveries.AsNoTracking()
            .Where(row => ids.Contains(row.DeliveryId) && row.Account == account && row.Channel == DeliveryChannel.Http)
            .ToDictionaryAsync(row => row.DeliveryId, stop);
        var verdicts = ids.ToDictionary(id => id, id => SettleDecision.Of(deliveries.GetValueOrDefault(id), request.LeaseId, now));
        await DeliveryRows.SettleAsync(db, [.. ids.Where(id => verdicts[id] == SettleVerdict.Settle)], request.LeaseId, state, now, stop);
        return [.. request.DeliveryIds.Select(id => verdicts[id])];
    }

    /// <summary>The oldest free deliveries of some systems: each is asked by the index in its own order.</summary>
    private static async Task<List<Guid>> OldestAsync(RoutingContext db, string account, IReadOnlyList<string> systems, int max, DateTimeOffset now, CancellationToken stop)
    {
        var oldest = new List<(Guid Id, long Position)>();
        foreach (var system in systems)
        {
            var rows = await Free(db, account, system, now).OrderBy(row => row.Position).Take(max).Select(row => new { row.DeliveryId, row.Position }).ToListAsync(stop);
            oldest.AddRange(rows.Select(row => (row.DeliveryId, row.Position)));
        }
        return [.. oldest.OrderBy(row => row.Position).Take(max).Select(row => row.Id)];
    }
}
