using System.Diagnostics;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.Quarantine;

/// <summary>Routes an invoice of the quarantine again, with the directory of now.</summary>
internal sealed class QuarantineRetry(
    IDbContextFactory<RoutingContext> contexts, GroupCommit<RoutingContext> commit, DirectoryCache directory, DeliveryChannels channels, DeliveryOrder order, PackedDocuments packs, IOptions<UnmetDemandOptions> unmet, TimeProvider clock)
{
    private static readonly Func<RegisteredInvoice, InvoiceState> StateOf = InvoiceState.Columns.Compile();

    /// <summary>Tries one invoice; null when it is not in quarantine. The member of a retry is tried only while the retry runs and the member waits.</summary>
    public async Task<RetryAnswer?> RunAsync(RetryOrder order, CancellationToken stop)
    {
        var cause = Guid.CreateVersion7(clock.GetUtcNow());
        var (plan, decision) = await commit.RunDecisionAsync((db, outgoing, token) => WriteAsync(db, outgoing, order, cause, token), stop);
        if (decision is null) return null;
        await AnnounceAsync(plan, order.InvoiceId, stop);
        return RetryAnswer.Of(order.InvoiceId, decision);
    }

    private async Task<(RoutingPlan Plan, RoutingDecision? Decision)> WriteAsync(RoutingContext db, Outgoing outgoing, RetryOrder wanted, Guid cause, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var plan = new RoutingPlan(directory.Current, channels, order, unmet.Value, now);
        var member = await RetryTurn.TakeAsync(db, wanted, stop);
        if (wanted.RunId is not null && member is null) return (plan, null);
        var row = await db.Quarantine.SingleOrDefaultAsync(row => row.InvoiceId == wanted.InvoiceId, stop);
        var decision = row is null ? null : await DecideAsync(db, plan, row, stop);
        RetryTurn.Record(db, wanted, member, decision, now);
        await db.SaveChangesAsync(stop);
        await DeliveryRows.InsertAsync(db, plan.Deliveries, stop);
        await plan.Journal.WriteAsync(db, outgoing, cause, stop);
        return (plan, decision);
    }

    private async Task<RoutingDecision> DecideAsync(RoutingContext db, RoutingPlan plan, QuarantinedInvoice row, CancellationToken stop)
    {
        var invoice = await db.Invoices.AsNoTracking().SingleAsync(invoice => invoice.InvoiceId == row.InvoiceId, stop);
        var decision = plan.Add(invoice, StateOf(invoice));
        if (decision.Fault is { } fault) Keep(row, fault, clock.GetUtcNow());
        else db.Quarantine.Remove(row);
        return decision;
    }

    private static void Keep(QuarantinedInvoice row, RoutingFault fault, DateTimeOffset now)
    {
        row.Cause = fault.Cause;
        row.French = fault.French;
        row.English = fault.English;
        row.Retries++;
        row.RetriedAt = now;
    }

    private async Task AnnounceAsync(RoutingPlan plan, Guid invoiceId, CancellationToken stop)
    {
        if (plan.Deliveries.Count == 0) return;
        await using var db = await contexts.CreateDbContextAsync(stop);
        var invoice = await db.Invoices.AsNoTracking().SingleAsync(row => row.InvoiceId == invoiceId, stop);
        var documents = await packs.ReadAsync(db, [invoice], stop);
        channels.Announce(plan.Deliveries, delivery => plan.ToPending(delivery, documents.GetValueOrDefault(invoiceId), Activity.Current?.Id));
    }
}
