using Hub.Outbox;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.AnswerRefusal;

/// <summary>Keeps what suppliers say to refusals. It is no step of the life cycle: the invoice's status stays.</summary>
internal sealed class RefusalDesk(GroupCommit<RoutingContext> commit, TransitionTable table, TimeProvider clock)
{
    private static readonly int[] Answerable = [LifeCycleStatuses.Suspended, LifeCycleStatuses.Refused, LifeCycleStatuses.Rejected, LifeCycleStatuses.RoutingError];

    /// <summary>Takes an answer, again and again: the first "seen" and the first "treated" keep their instants.</summary>
    /// <returns>The answer as kept; with an outcome and no answer: the invoice is in no status that is answered; nothing at all: there is no such invoice.</returns>
    public Task<(SupplierOutcome? Outcome, RefusalAnswerView? Answer)> AnswerAsync(string supplier, Guid invoiceId, RefusalAnswerBody body, CancellationToken stop) =>
        commit.RunAsync((db, _, token) => WriteAsync(db, supplier, invoiceId, body, token), stop);

    private async Task<(SupplierOutcome? Outcome, RefusalAnswerView? Answer)> WriteAsync(
        RoutingContext db, string supplier, Guid invoiceId, RefusalAnswerBody body, CancellationToken stop)
    {
        if (await SupplierInvoices.StateAsync(db, supplier, invoiceId, stop) is not { } state) return (null, null);
        if (!Answerable.Contains(state.Status)) return (SupplierOutcome.NotAllowed(state, table), null);
        var now = clock.GetUtcNow();
        var row = await db.RefusalAnswers.SingleOrDefaultAsync(answer => answer.InvoiceId == invoiceId && answer.Sequence == state.Sequence, stop);
        if (row is null) db.RefusalAnswers.Add(row = new RefusalAnswer { InvoiceId = invoiceId, Sequence = state.Sequence, SeenAt = now });
        if (body.Treated) row.TreatedAt ??= now;
        row.Comment = string.IsNullOrWhiteSpace(body.Comment) ? row.Comment : body.Comment.Trim();
        await db.SaveChangesAsync(stop);
        return (null, RefusalAnswerView.Of(row, state.Status));
    }
}
