using System.Diagnostics;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.RecycleInvoice;

/// <summary>Sends an invoice on to another address under its number: routed again, delivered to the new recipient, taken back from the former one. Only what routing goes by changes.</summary>
internal sealed class RecyclingDesk(
    IDbContextFactory<RoutingContext> contexts,
    GroupCommit<RoutingContext> commit,
    TransitionTable table,
    DirectoryCache directory,
    DeliveryChannels channels,
    DeliveryOrder order,
    PackedDocuments packs,
    IOptions<UnmetDemandOptions> unmet,
    TimeProvider clock)
{
    private static readonly Func<RegisteredInvoice, InvoiceState> StateOf = InvoiceState.Columns.Compile();

    /// <summary>Recycles an invoice; null when the supplier has none with this id.</summary>
    public async Task<SupplierOutcome?> RecycleAsync(string supplier, Guid invoiceId, RecyclingBody body, CancellationToken stop)
    {
        var cause = Guid.CreateVersion7(clock.GetUtcNow());
        var (outcome, plan) = await commit.RunDecisionAsync((db, outgoing, token) => WriteAsync(db, outgoing, supplier, invoiceId, body, cause, token), stop);
        if (plan is not null) await AnnounceAsync(plan, invoiceId, stop);
        return outcome;
    }

    private async Task<(SupplierOutcome? Outcome, RoutingPlan? Plan)> WriteAsync(
        RoutingContext db, Outgoing outgoing, string supplier, Guid invoiceId, RecyclingBody body, Guid cause, CancellationToken stop)
    {
        var invoice = await db.Invoices.AsNoTracking().SingleOrDefaultAsync(row => row.InvoiceId == invoiceId && row.SupplierAccount == supplier, stop);
        if (invoice is null) return (null, null);
        var state = StateOf(invoice);
        var (former, address) = (InvoiceAddress.Of(invoice), InvoiceAddress.Of(invoice).With(body));
        if (!table.Allows(state.Status, LifeCycleStatuses.Sent, Actor.Supplier))
            return (IsRepeated(state, former, address) ? SupplierOutcome.AlreadyDone(state, table) : SupplierOutcome.NotAllowed(state, table), null);
        if (former == address) return (SupplierOutcome.Empty(state, table), null);
        var plan = new RoutingPlan(directory.Current, channels, order, unmet.Value, clock.GetUtcNow());
        var sent = plan.Journal.Take(state.Redirected() with { BuyerSiret = address.BuyerSiret }, new StatusWish(LifeCycleStatuses.Sent, Actor.Supplier) { Comment = body.Comment });
        (invoice.BuyerSiret, invoice.ServiceCode, invoice.EngagementNumber) = address;
        var decision = plan.Add(invoice, sent);
        if (decision.Fault is { } fault) return (SupplierOutcome.NotRoutable(state, table, fault), null);
        await WriteAsync(db, outgoing, plan, state, sent, former, address, cause, stop);
        return (SupplierOutcome.Done(StateOf(invoice), table), plan);
    }

    /// <summary>The answer was lost and the supplier asks again: the invoice is at that address, and nobody there has answered yet.</summary>
    private static bool IsRepeated(InvoiceState state, InvoiceAddress former, InvoiceAddress address) =>
        former == address && state.HasReached(LifeCycleStatuses.Sent) && state.Status is (LifeCycleStatuses.Sent or LifeCycleStatuses.MadeAvailable);

    private async Task WriteAsync(
        RoutingContext db, Outgoing outgoing, RoutingPlan plan, InvoiceState before, InvoiceState sent, InvoiceAddress former, InvoiceAddress address, Guid cause, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        db.Recyclings.Add(new Recycling
        {
            InvoiceId = before.InvoiceId,
            Sequence = sent.Sequence,
            At = now,
            FromAccount = before.CollectivityAccount,
            FromSiret = former.BuyerSiret,
            FromService = former.ServiceCode,
            FromEngagement = former.EngagementNumber,
            ToSiret = address.BuyerSiret,
            ToService = address.ServiceCode,
            ToEngagement = address.EngagementNumber,
        });
        await db.SaveChangesAsync(stop);
        await db.Quarantine.Where(row => row.InvoiceId == before.InvoiceId).ExecuteDeleteAsync(stop);
        await DeliveryRows.WithdrawAsync(db, before.InvoiceId, now, stop);
        await DeliveryRows.InsertAsync(db, plan.Deliveries, stop);
        await SimulationRows.InsertAsync(db, plan.Simulations, stop);
        await db.Invoices.Where(row => row.InvoiceId == before.InvoiceId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.BuyerSiret, address.BuyerSiret).SetProperty(row => row.ServiceCode, address.ServiceCode).SetProperty(row => row.EngagementNumber, address.EngagementNumber),
            stop);
        await plan.Journal.WriteAsync(db, outgoing, cause, stop);
    }

    private async Task AnnounceAsync(RoutingPlan plan, Guid invoiceId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var invoice = await db.Invoices.AsNoTracking().SingleAsync(row => row.InvoiceId == invoiceId, stop);
        var documents = await packs.ReadAsync(db, [invoice], stop);
        channels.Announce(plan.Deliveries, delivery => plan.ToPending(delivery, documents.GetValueOrDefault(invoiceId), Activity.Current?.Id));
    }
}
