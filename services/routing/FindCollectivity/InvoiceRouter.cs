using Hub.Contracts;
using Hub.DocumentStore.Archive;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Duplicates;
using Hub.Routing.ForeseeFailures;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Routing.FindCollectivity;

/// <summary>
/// Routes accepted invoices: register, deliveries, quarantine and statuses in one transaction. Batches that wait together are decided on in their order and written at once, one statement a table for all; each tells of its own statuses.
/// </summary>
internal sealed class InvoiceRouter(
    GroupCommit<RoutingContext> commit, DirectoryCache directory, DeliveryChannels channels, DeliveryOrder order, IOptions<UnmetDemandOptions> unmet, TimeProvider clock, ILogger<InvoiceRouter> log)
{
    private const int Attempts = 5;
    private static readonly Func<RegisteredInvoice, InvoiceState> StateOf = InvoiceState.Columns.Compile();

    /// <summary>
    /// What was decided on a message's invoices, once that is durable; null when the message took effect before. When another process has taken one of the numbers in between, the unique index says so: now it is
    /// there to be found, and the batch is decided again.
    /// </summary>
    public async Task<RoutingPlan?> RouteAsync(Guid messageId, InvoicesValidated message, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var batch = new BatchToRoute(messageId, message);
                return await commit.RunOnceAsync<BatchToRoute>(messageId, batch, WriteAsync, stop) ? batch.Plan : null;
            }
            catch (Exception cause) when (attempt < Attempts && UniqueIndex.Refused(cause))
            {
                RoutingLog.NumberTaken(log, messageId, attempt);
            }
        }
    }

    private async Task WriteAsync(RoutingContext db, IReadOnlyList<JointPiece<BatchToRoute>> pieces, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var batches = pieces.Select(piece => piece.Item).ToList();
        var known = await InvoiceRows.KnownAsync(db, [.. batches.SelectMany(batch => batch.InvoiceIds)], stop);
        foreach (var batch in batches) batch.Take(known, now);
        var numbers = await TakenNumbers.ReadAsync(db, batches.SelectMany(batch => batch.Invoices), stop);
        var plans = batches.ConvertAll(batch => batch.Plan = Decide(batch.Invoices, numbers, now));
        db.Packs.AddRange(batches.Select(batch => batch.Pack).OfType<DocumentPack>());
        await db.SaveChangesAsync(stop);
        await ArchivedPackRows.KeepAsync(db, [.. batches.Select(batch => batch.Written).OfType<ArchivedPack>().DistinctBy(pack => pack.PackId)], stop);
        await InvoiceRows.InsertAsync(db, [.. batches.SelectMany(batch => batch.Invoices)], stop);
        await DeliveryRows.InsertAsync(db, [.. plans.SelectMany(plan => plan.Deliveries)], stop);
        await QuarantineRows.InsertAsync(db, [.. plans.SelectMany(plan => plan.Quarantined)], stop);
        await SimulationRows.InsertAsync(db, [.. plans.SelectMany(plan => plan.Simulations)], stop);
        await ForeseenFailureRows.InsertAsync(db, FailuresToCome.Of([.. batches.SelectMany(batch => batch.NotRejected)], now), stop);
        await LifeJournal.WriteNewAsync(db, plans.ConvertAll(plan => plan.Journal), stop);
        foreach (var (plan, piece) in plans.Zip(pieces)) plan.Journal.Tell(piece.Outgoing, piece.Item.MessageId);
    }

    private RoutingPlan Decide(IReadOnlyList<RegisteredInvoice> invoices, TakenNumbers numbers, DateTimeOffset now)
    {
        var plan = new RoutingPlan(directory.Current, channels, order, unmet.Value, now);
        foreach (var invoice in invoices)
        {
            if (numbers.Take(invoice) is { } first) plan.Reject(invoice, StateOf(invoice), first);
            else plan.Add(invoice, StateOf(invoice));
            if (invoice.Status == LifeCycleStatuses.Rejected) numbers.Free(invoice);
        }
        numbers.Settle(invoices);
        return plan;
    }
}
