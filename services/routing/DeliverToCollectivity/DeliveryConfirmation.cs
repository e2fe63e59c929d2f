using Hub.Outbox;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Records that deliveries are in their collectivities' queues: status 203 for each.</summary>
internal sealed class DeliveryConfirmation(GroupCommit<RoutingContext> commit, TimeProvider clock)
{
    /// <summary>Call it with what the broker has confirmed, up to 1,000 at a time, of any accounts. Repeating it is harmless.</summary>
    /// <returns>How many of them were still open.</returns>
    public Task<int> ConfirmAsync(IReadOnlyCollection<Guid> deliveryIds, CancellationToken stop)
    {
        var cause = Guid.CreateVersion7(clock.GetUtcNow());
        return commit.RunDecisionAsync((db, outgoing, token) => WriteAsync(db, outgoing, deliveryIds, cause, token), stop);
    }

    private async Task<int> WriteAsync(RoutingContext db, Outgoing outgoing, IReadOnlyCollection<Guid> deliveryIds, Guid cause, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var open = await db.Deliveries.AsNoTracking()
            .Where(row => deliveryIds.Contains(row.DeliveryId) && row.State < DeliveryState.Delivered)
            .Select(row => row.InvoiceId)
            .ToListAsync(stop);
        if (open.Count == 0) return 0;
        var states = await db.Invoices.AsNoTracking().Where(row => open.Contains(row.InvoiceId)).Select(InvoiceState.Columns).ToListAsync(stop);
        var journal = new LifeJournal(now);
        foreach (var state in states.Where(state => !state.HasReached(LifeCycleStatuses.MadeAvailable))) journal.Take(state, StatusWish.MadeAvailable(state));
        await journal.WriteAsync(db, outgoing, cause, stop);
        await DeliveryRows.DeliveredAsync(db, deliveryIds, now, stop);
        return open.Count;
    }
}
