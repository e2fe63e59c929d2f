using Hub.Outbox;
using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>Mends the routing metadata of an invoice in quarantine: register and journal in one transaction. The document is not touched, and nothing is routed.</summary>
internal sealed class MendingDesk(GroupCommit<RoutingContext> commit, DirectoryCache directory, TimeProvider clock)
{
    /// <summary>Mends an invoice; null when it is not in quarantine. An answer without changes: nothing was written.</summary>
    public Task<MendingAnswer?> MendAsync(string caller, Guid invoiceId, MendingBody body, CancellationToken stop) =>
        commit.RunDecisionAsync((db, _, token) => WriteAsync(db, caller, invoiceId, body, token), stop);

    private async Task<MendingAnswer?> WriteAsync(RoutingContext db, string caller, Guid invoiceId, MendingBody body, CancellationToken stop)
    {
        var row = await db.Quarantine.SingleOrDefaultAsync(row => row.InvoiceId == invoiceId, stop);
        if (row is null) return null;
        var invoice = await db.Invoices.AsNoTracking().SingleAsync(invoice => invoice.InvoiceId == invoiceId, stop);
        var metadata = RoutingMetadata.Of(invoice).With(body);
        var changes = metadata.ChangesFrom(RoutingMetadata.Of(invoice));
        metadata.Fill(invoice);
        var now = clock.GetUtcNow();
        var answer = new MendingAnswer(invoiceId, changes, RetryAnswer.Of(invoiceId, RoutingDecider.Decide(invoice, directory.Current, now)));
        if (changes.Count == 0) return answer;
        row.Mendings++;
        db.QuarantineActs.Add(new QuarantineAct { At = now, By = caller, Kind = QuarantineAct.Mended, InvoiceId = invoiceId, Reason = body.Reason, Changes = MendedField.Write(changes) });
        await db.SaveChangesAsync(stop);
        await StoreAsync(db, invoiceId, metadata, MendedField.Write(MendedField.After(MendedField.Read(invoice.Mended), changes)), stop);
        return answer;
    }

    private static Task<int> StoreAsync(RoutingContext db, Guid invoiceId, RoutingMetadata metadata, string? mended, CancellationToken stop) =>
        db.Invoices.Where(row => row.InvoiceId == invoiceId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.BuyerSiret, metadata.BuyerSiret).SetProperty(row => row.ServiceCode, metadata.ServiceCode)
                .SetProperty(row => row.EngagementNumber, metadata.EngagementNumber).SetProperty(row => row.ContractReference, metadata.ContractReference).SetProperty(row => row.Mended, mended),
            stop);
}
