using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What the HTTP inbox reads and writes; the writing ones run inside a transaction.</summary>
internal static class InboxQueries
{
    /// <summary>Deliveries of an account that nobody holds: never leased, given back, or held by a lease that has ended.</summary>
    public static IQueryable<Delivery> Free(RoutingContext db, string account, DateTimeOffset now) => db.Deliveries.AsNoTracking()
        .Where(row => row.Channel == DeliveryChannel.Http && row.Account == account && row.State < DeliveryState.Delivered)
        .Where(row => row.State == DeliveryState.Waiting || row.LeaseUntil <= now);

    public static async Task<IReadOnlyList<Delivery>> LeaseAsync(
        RoutingContext db, string account, int max, Guid leaseId, DateTimeOffset now, TimeSpan lease, CancellationToken stop)
    {
        var free = await Free(db, account, now).OrderBy(row => row.Position).Take(max).Select(row => row.DeliveryId).ToListAsync(stop);
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
}
