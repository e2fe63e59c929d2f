using Hub.Outbox;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Reads what waits for a system and no other process holds: several processes drain the same table, and none of them publishes what another one does.</summary>
internal sealed class ClaimedDeliveries(GroupCommit<RoutingContext> commit, WaitingDeliveries waiting, DeliveryClaims claims, TimeProvider clock)
{
    /// <summary>Takes hold of the oldest ones of a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="inOrder">True for a system that wants them in order: one process serves it, and what a killed one held is not to be overtaken.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<WaitingPage> TakeAsync(string system, int take, bool inOrder, CancellationToken stop)
    {
        var (freeAt, until) = (inOrder ? DateTimeOffset.MaxValue : clock.GetUtcNow(), claims.Until);
        await commit.RunAsync((db, _, token) => DeliveryRows.ClaimAsync(db, system, claims.Holder, freeAt, until, take, token), stop);
        var page = await waiting.PageAsync(system, claims.Holder, take, stop);
        return new WaitingPage(page, page.Count < take ? await waiting.HeldByOthersUntilAsync(system, claims.Holder, stop) : null);
    }

    /// <summary>Lets go of everything, for another process to take at once.</summary>
    public Task<int> ReleaseAsync(CancellationToken stop) => waiting.ReleaseAsync(claims.Holder, stop);
}
