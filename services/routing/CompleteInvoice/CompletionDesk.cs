using Hub.DocumentStore;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.KeepAttachments;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.CompleteInvoice;

/// <summary>Takes the completion of a suspended invoice: its step (209), its attachments, and the news to the collectivity, in one transaction.</summary>
internal sealed class CompletionDesk(
    IDbContextFactory<RoutingContext> contexts,
    GroupCommit<RoutingContext> commit,
    CompletionFormReader reader,
    IDocumentStore store,
    TransitionTable table,
    DirectoryCache directory,
    DeliveryChannels channels,
    DeliveryOrder order,
    WaitingDeliveries waiting,
    IOptions<AttachmentOptions> options,
    TimeProvider clock)
{
    /// <summary>Takes a completion that arrives; null when the supplier has no such invoice.</summary>
    /// <exception cref="AttachmentRefusedException">A file cannot be taken: nothing was.</exception>
    /// <exception cref="ScannerUnavailableException">A file could not be scanned: nothing was taken.</exception>
    /// <exception cref="CompletionFormException">The form cannot be taken: nothing was.</exception>
    public async Task<SupplierOutcome?> CompleteAsync(string supplier, Guid invoiceId, string boundary, Stream body, CancellationToken stop)
    {
        if (await LookAsync(supplier, invoiceId, stop) is not var (state, used)) return null;
        // Said before the upload: nobody sends 100 MB for nothing. A completed one may be this same form come again.
        if (state.Status is not (LifeCycleStatuses.Suspended or LifeCycleStatuses.Completed)) return SupplierOutcome.NotAllowed(state, table);
        var form = await reader.ReadAsync(boundary, body, options.Value.TotalBytes - used, stop);
        if (form.IsEmpty) return SupplierOutcome.Empty(state, table);
        foreach (var attachment in form.Attachments) await store.KeepAsync(attachment.Document, stop);
        var cause = Guid.CreateVersion7(clock.GetUtcNow());
        var (outcome, delivery) = await commit.RunDecisionAsync((db, outgoing, token) => WriteAsync(db, outgoing, supplier, invoiceId, form, cause, token), stop);
        if (delivery is not null) await AnnounceAsync(delivery, stop);
        return outcome;
    }

    private async Task<(InvoiceState State, long Used)?> LookAsync(string supplier, Guid invoiceId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (await SupplierInvoices.StateAsync(db, supplier, invoiceId, stop) is not { } state) return null;
        return (state, await db.Attachments.Where(row => row.InvoiceId == invoiceId).SumAsync(row => row.Size, stop));
    }

    private async Task<(SupplierOutcome? Outcome, Delivery? Delivery)> WriteAsync(
        RoutingContext db, Outgoing outgoing, string supplier, Guid invoiceId, CompletionForm form, Guid cause, CancellationToken stop)
    {
        if (await SupplierInvoices.StateAsync(db, supplier, invoiceId, stop) is not { } state) return (null, null);
        if (await IsRepeatedAsync(db, state, form, stop)) return (SupplierOutcome.AlreadyDone(state, table), null);
        if (state.Status == LifeCycleStatuses.Completed || !table.Allows(state.Status, LifeCycleStatuses.Completed, Actor.Supplier)) return (SupplierOutcome.NotAllowed(state, table), null);
        var now = clock.GetUtcNow();
        var journal = new LifeJournal(now);
        var after = journal.Take(state, new StatusWish(LifeCycleStatuses.Completed, Actor.Supplier) { Comment = form.Comment });
        db.Attachments.AddRange(form.Attachments.Select((attachment, place) => ToRow(attachment, place, after, now)));
        await db.SaveChangesAsync(stop);
        var delivery = after.Sandbox ? null : NewsOf(after);
        if (delivery is not null) await DeliveryRows.InsertAsync(db, [delivery], stop);
        await journal.WriteAsync(db, outgoing, cause, stop);
        return (SupplierOutcome.Done(after, table), delivery);
    }

    /// <summary>The answer was lost and the supplier sends the same form again: it is told the same, and nothing comes twice.</summary>
    private static async Task<bool> IsRepeatedAsync(RoutingContext db, InvoiceState state, CompletionForm form, CancellationToken stop)
    {
        if (state.Status != LifeCycleStatuses.Completed) return false;
        var step = await db.StatusSteps.AsNoTracking().SingleAsync(row => row.InvoiceId == state.InvoiceId && row.Sequence == state.Sequence, stop);
        var known = await db.Attachments.AsNoTracking().Where(row => row.InvoiceId == state.InvoiceId && row.Sequence == state.Sequence)
            .OrderBy(row => row.Place).Select(row => row.FileName + "\n" + row.Sha256).ToListAsync(stop);
        return step.Comment == form.Comment && known.SequenceEqual(form.Attachments.Select(attachment => attachment.FileName + "\n" + attachment.Document.Sha256));
    }

    private static Attachment ToRow(StagedAttachment attachment, int place, InvoiceState after, DateTimeOffset now) => new()
    {
        AttachmentId = DerivedId.Of(after.InvoiceId, $"attachment-{after.Sequence}-{place}"),
        InvoiceId = after.InvoiceId,
        Sequence = after.Sequence,
        Place = place,
        FileName = attachment.FileName,
        MediaType = MediaTypes.Of(attachment.FileName),
        Sha256 = attachment.Document.Sha256,
        Size = attachment.Document.Size,
        AddedAt = now,
        ScannedAt = attachment.ScannedAt,
    };

    private Delivery NewsOf(InvoiceState state)
    {
        var account = state.CollectivityAccount ?? throw new InvalidOperationException("A suspended invoice has its collectivity.");
        var id = state.System ?? account;
        var system = directory.Current.Systems.GetValueOrDefault(id) ?? new BackOfficeSystem { SystemId = id, Account = account, Name = id, Channel = DeliveryChannel.Http };
        return order.NewCompletion(state.InvoiceId, state.Sequence, system, channels.Of(system));
    }

    private async Task AnnounceAsync(Delivery delivery, CancellationToken stop)
    {
        var pending = delivery.Channel == DeliveryChannel.Amqp ? await waiting.FindAsync(delivery, stop) : null;
        channels.Announce([delivery], _ => pending!);
    }
}
