using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Routing.AnswerRefusal;
using Hub.Routing.CountPaymentDelay;
using Hub.Routing.KeepAttachments;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>Reads an invoice's life.</summary>
internal sealed class LifeCycleQuery(IDbContextFactory<RoutingContext> contexts, TransitionTable table, PaymentDelays delays)
{
    private static readonly Func<RegisteredInvoice, DelayedInvoice> CaseOf = DelayedInvoice.Columns.Compile();

    /// <summary>The invoice, or null when the caller has none with this id.</summary>
    public async Task<LifeCycleView?> ReadAsync(ClaimsPrincipal caller, Guid invoiceId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var invoice = await db.Invoices.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(row => row.InvoiceId == invoiceId, stop);
        if (invoice is null) return null;
        var answer = await db.RefusalAnswers.AsNoTracking().SingleOrDefaultAsync(row => row.InvoiceId == invoiceId && row.Sequence == invoice.StatusSequence, stop);
        var payment = CaseOf(invoice).Case;
        return new LifeCycleView
        {
            InvoiceId = invoiceId,
            Number = invoice.Number,
            Current = StatusName.Of(LifeCycleStatuses.Find(invoice.Status)!),
            Allowed = Names(invoice.Status, caller.IsSupplier() ? Actor.Supplier : Actor.Recipient),
            AllowedForAccountant = caller.IsSupplier() ? null : Names(invoice.Status, Actor.Accountant),
            Steps = [.. (await StepsAsync(db, invoiceId, stop)).Select(LifeCycleStep.Of)],
            Attachments = [.. (await AttachmentsAsync(db, invoiceId, stop)).Select(AttachmentView.Of)],
            Recyclings = [.. (await RecyclingsAsync(db, invoiceId, stop)).Select(RecyclingView.Of)],
            Mendings = [.. (await MendingsAsync(db, invoiceId, stop)).Select(MendingView.Of)],
            RefusalAnswer = answer is null ? null : RefusalAnswerView.Of(answer, invoice.Status),
            PaymentDelay = DelayView.Of(payment, delays.Count(payment, delays.Today)),
        };
    }

    private IReadOnlyList<StatusName> Names(int status, Actor by) => [.. table.Next(status, by).Select(StatusName.Of)];

    private static Task<List<StatusStep>> StepsAsync(RoutingContext db, Guid invoiceId, CancellationToken stop) =>
        db.StatusSteps.AsNoTracking().Where(row => row.InvoiceId == invoiceId).OrderBy(row => row.Sequence).ToListAsync(stop);

    private static Task<List<Attachment>> AttachmentsAsync(RoutingContext db, Guid invoiceId, CancellationToken stop) =>
        db.Attachments.AsNoTracking().Where(row => row.InvoiceId == invoiceId).OrderBy(row => row.Sequence).ThenBy(row => row.Place).ToListAsync(stop);

    private static Task<List<Recycling>> RecyclingsAsync(RoutingContext db, Guid invoiceId, CancellationToken stop) =>
        db.Recyclings.AsNoTracking().Where(row => row.InvoiceId == invoiceId).OrderBy(row => row.Sequence).ToListAsync(stop);

    private static Task<List<QuarantineAct>> MendingsAsync(RoutingContext db, Guid invoiceId, CancellationToken stop) =>
        db.QuarantineActs.AsNoTracking().Where(row => row.InvoiceId == invoiceId && row.Kind == QuarantineAct.Mended).OrderBy(row => row.ActId).ToListAsync(stop);
}
