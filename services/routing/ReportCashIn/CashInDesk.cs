using System.Text.Json;
using Hub.Outbox;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.ReportCashIn;

/// <summary>Takes the supplier's word that an invoice was cashed (212).</summary>
internal sealed class CashInDesk(GroupCommit<RoutingContext> commit, TransitionTable table, TimeProvider clock)
{
    /// <summary>Records a cash-in; null when the supplier has no such invoice.</summary>
    public Task<SupplierOutcome?> ReportAsync(string supplier, Guid invoiceId, CashInBody body, CancellationToken stop)
    {
        var cause = Guid.CreateVersion7(clock.GetUtcNow());
        return commit.RunDecisionAsync((db, outgoing, token) => WriteAsync(db, outgoing, supplier, invoiceId, body, cause, token), stop);
    }

    private async Task<SupplierOutcome?> WriteAsync(RoutingContext db, Outgoing outgoing, string supplier, Guid invoiceId, CashInBody body, Guid cause, CancellationToken stop)
    {
        if (await SupplierInvoices.StateAsync(db, supplier, invoiceId, stop) is not { } state) return null;
        if (state.Status == LifeCycleStatuses.Cashed) return SupplierOutcome.AlreadyDone(state, table);
        if (!table.Allows(state.Status, LifeCycleStatuses.Cashed, Actor.Supplier)) return SupplierOutcome.NotAllowed(state, table);
        var journal = new LifeJournal(clock.GetUtcNow());
        var after = journal.Take(state, new StatusWish(LifeCycleStatuses.Cashed, Actor.Supplier)
        {
            At = body.At,
            Comment = body.Comment,
            Amounts = JsonSerializer.Serialize(body.Amounts, JsonSerializerOptions.Web),
        });
        await journal.WriteAsync(db, outgoing, cause, stop);
        return SupplierOutcome.Done(after, table);
    }
}
