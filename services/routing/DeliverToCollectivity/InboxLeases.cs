using Hub.Outbox;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Leases deliveries of the HTTP inbox to consumers that compete for them, and ends leases.</summary>
internal sealed class InboxLeases(IDbContextFactory<RoutingContext> contexts, GroupCommit<RoutingContext> commit, InboxSignal signal, TimeProvider clock)
{
    /// <summary>True when one of the account's systems has something to lease: a look that writes nothing.</summary>
    public async Task<bool> HasAnyAsync(string account, IReadOnlyList<string> systems, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        foreach (var system in systems)
        {
            if (await InboxQueries.Free(db, account, system, clock.GetUtcNow()).AnyAsync(stop)) return true;
        }
        return false;
    }

    /// <summary>Leases the oldest free deliveries. No two leases hold the same one at once.</summary>
    public Task<IReadOnlyList<Delivery>> TakeAsync(string account, IReadOnlyList<string> systems, int max, TimeSpan lease, CancellationToken stop)
    {
        var leaseId = Guid.CreateVersion7(clock.GetUtcNow());
        return commit.RunAsync((db, _, token) => InboxQueries.LeaseAsync(db, account, systems, max, leaseId, clock.GetUtcNow(), lease, token), stop);
    }

    /// <summary>Acknowledges deliveries: they never come again.</summary>
    public Task<IReadOnlyList<SettleVerdict>> AcknowledgeAsync(string account, SettleRequest request, CancellationToken stop) =>
        SettleAsync(account, request, DeliveryState.Acknowledged, stop);

    /// <summary>Gives deliveries back: anyone may lease them at once.</summary>
    public async Task<IReadOnlyList<SettleVerdict>> ReleaseAsync(string account, SettleRequest request, CancellationToken stop)
    {
        var verdicts = await SettleAsync(account, request, DeliveryState.Waiting, stop);
        if (verdicts.Contains(SettleVerdict.Settle)) signal.Wake(account);
        return verdicts;
    }

    /// <summary>Gives deliveries that a lease still holds more time.</summary>
    /// <returns>Until when, and what became of each.</returns>
    public Task<(DateTimeOffset Until, IReadOnlyList<SettleVerdict> Verdicts)> ExtendAsync(string account, ExtendRequest request, CancellationToken stop) => commit.RunAsync(
        async (db, _, token) =>
        {
            var now = clock.GetUtcNow();
            return (now.AddSeconds(request.LeaseSeconds), await InboxQueries.ExtendAsync(db, account, request, now, token));
        },
        stop);

    private Task<IReadOnlyList<SettleVerdict>> SettleAsync(string account, SettleRequest request, DeliveryState state, CancellationToken stop) =>
        commit.RunAsync((db, _, token) => InboxQueries.SettleAsync(db, account, request, state, clock.GetUtcNow(), token), stop);
}
