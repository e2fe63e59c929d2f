using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.OperateSystems;

/// <summary>A system's dead letters: kept, listed, put back.</summary>
internal sealed class DeadLetterDesk(
    IDbContextFactory<RoutingContext> contexts, GroupCommit<RoutingContext> commit, DeliveryConfirmation confirmation, DeliveryChannels channels, TimeProvider clock, ILogger<DeadLetterDesk> log)
{
    /// <summary>The most put back in one call.</summary>
    public const int Most = 1000;

    /// <summary>Keeps what a system's queue has given up. Repeating it is harmless.</summary>
    /// <returns>How many of them are deliveries to that system.</returns>
    public async Task<int> KeepAsync(string system, IReadOnlyCollection<Guid> ids, SetAsideCause cause, CancellationToken stop)
    {
        // What was in the queue has been delivered, also when its confirm is not recorded yet.
        await confirmation.ConfirmAsync(ids, stop);
        var count = await commit.RunAsync((db, _, token) => DeliveryRows.SetAsideFromQueueAsync(db, system, ids, cause, clock.GetUtcNow(), token), stop);
        RoutingTelemetry.CountSetAside(count);
        return count;
    }

    /// <summary>One page, the oldest first.</summary>
    public async Task<DeadLettersAnswer> ListAsync(string system, long after, int limit, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await SetAside(db, system).Where(row => row.Position > after).OrderBy(row => row.Position).Take(limit)
            .Join(db.Invoices, row => row.InvoiceId, invoice => invoice.InvoiceId, (row, invoice) => new { Delivery = row, invoice.Number })
            .OrderBy(pair => pair.Delivery.Position).ToListAsync(stop);
        return new DeadLettersAnswer([.. page.Select(pair => DeadLetter.Of(pair.Delivery, pair.Number))], page.Count == limit ? page[^1].Delivery.Position : null);
    }

    /// <summary>Lets dead letters wait for their system again, in their old places.</summary>
    public async Task<PutBackAnswer> PutBackAsync(BackOfficeSystem system, IReadOnlyList<Guid>? ids, string by, CancellationToken stop)
    {
        var answer = await commit.RunAsync(
            async (db, _, token) =>
            {
                var chosen = SetAside(db, system.SystemId);
                if (ids is not null) chosen = chosen.Where(row => ids.Contains(row.DeliveryId));
                var found = await chosen.OrderBy(row => row.Position).Take(Most).Select(row => row.DeliveryId).ToListAsync(token);
                var count = await DeliveryRows.PutBackAsync(db, found, channels.Of(system), token);
                return new PutBackAnswer(count, await SetAside(db, system.SystemId).LongCountAsync(token));
            },
            stop);
        RoutingLog.PutBack(log, system.SystemId, answer.PutBack, by);
        channels.LookAgain(system);
        return answer;
    }

    private static IQueryable<Delivery> SetAside(RoutingContext db, string system) => db.Deliveries.AsNoTracking().Where(row => row.System == system && row.State == DeliveryState.SetAside);
}
