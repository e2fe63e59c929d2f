using Hub.Outbox;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Records that deliveries are in their collectivities' queues: status 203 for each.</summary>
internal sealed class DeliveryConfirmation(GroupCommit<RoutingContext> commit, TimeProvider clock)
{
    /// <summary>Call it with what the broker has confirmed, up to 1,000 at a time, of any accounts. Repeating it is harmless.</summary>
    /// <returns>How many of them were still open.</returns>
    public Task<int> ConfirmAsync(IReadOnlyCollection<Guid> deliveryIds, CancellationToken stop) => MakeAvailableAsync(deliveryIds, DeliveryRows.DeliveredAsync, stop);

    /// <summary>Puts deliveries that waited for a broker into the HTTP inbox.</summary>
    /// <returns>How many of them were still open.</returns>
    public Task<int> MoveToInboxAsync(IReadOnlyCollection<Guid> deliveryIds, CancellationToken stop) => MakeAvailableAsync(deliveryIds, DeliveryRows.ToInboxAsync, stop);

    private async Task<int> MakeAvailableAsync(
        IReadOnlyCollection<Guid> deliveryIds, Func<RoutingContext, IReadOnlyCollection<Guid>, DateTimeOffset, CancellationToken, Task<int>> change, CancellationToken stop)
    {
        var cause = Guid.CreateVersion7(clock.GetUtcNow());
        var now = clock.GetUtcNow();
        var open = await commit.RunDecisionAsync(
            async (db, outgoing, token) =>
            {
                var states = await TakeStepsAsync(db, outgoing, deliveryIds, cause, now, token);
                if (states.Count > 0) await change(db, deliveryIds, now, token);
                return states;
            },
            stop);
        foreach (var state in open.Where(state => !state.HasReached(LifeCycleStatuses.MadeAvailable))) RoutingTelemetry.MadeAvailable(now - state.DepositedAt);
        return open.Count;
    }

    internal static async Task<IReadOnlyList<InvoiceState>> TakeStepsAsync(
        RoutingContext db, Outgoing outgoing, IReadOnlyCollection<Guid> deliveryIds, Guid cause, DateTimeOffset now, CancellationToken stop)
    {
        var states = await StateRows.OfOpenAsync(db, deliveryIds, stop);
        var journal = new LifeJournal(now);
        foreach (var state in states.Where(state => !state.HasReached(LifeCycleStatuses.MadeAvailable))) journal.Take(state, StatusWish.MadeAvailable(state));
        await journal.WriteAsync(db, outgoing, cause, stop);
        return states;
    }
}
