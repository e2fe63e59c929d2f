using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.ExplainRouting;

/// <summary>Reads what an explanation stands on: the invoice, and the directory and the rules as they were.</summary>
internal sealed class ExplainDesk(IDbContextFactory<RoutingContext> contexts, DirectoryCache cache, TimeProvider clock) : IDisposable
{
    // A replay reads a month of the register: one at a time.
    private readonly SemaphoreSlim replaying = new(1, 1);

    /// <summary>Explains an invoice of the register; null when there is none, or none of the account's.</summary>
    public async Task<RoutingExplanation?> ExplainInvoiceAsync(Guid invoiceId, DateTimeOffset? at, string? account, RuleSet? proposed, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var invoice = await db.Invoices.AsNoTracking().SingleOrDefaultAsync(row => row.InvoiceId == invoiceId, stop);
        if (invoice is null) return null;
        var instant = at ?? await RoutedAtAsync(db, invoice, stop);
        var explanation = await ExplainAsync(db, invoice, instant, proposed, stop);
        return account is null || invoice.CollectivityAccount == account ? explanation : null;
    }

    /// <summary>Explains fields; null when the organisation is not the account's.</summary>
    public async Task<RoutingExplanation?> ExplainFieldsAsync(RoutingFields fields, DateTimeOffset? at, string? account, RuleSet? proposed, CancellationToken stop)
    {
        if (account is not null && (fields.BuyerSiret is null || cache.Current.Find(fields.BuyerSiret)?.Account != account)) return null;
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await ExplainAsync(db, FieldsInvoice.Of(fields), at ?? clock.GetUtcNow(), proposed, stop);
    }

    /// <summary>Decides the invoices of some time again, with the proposed rules.</summary>
    public async Task<ReplayAnswer> ReplayAsync(ReplayRequest request, RuleSet proposed, string? account, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var until = request.Until ?? now;
        var from = request.From ?? until.AddMonths(-1);
        var current = cache.Current;
        var replay = new RoutingReplay(current, current with { Rules = current.Rules.With(proposed) }, now, account, request);
        await replaying.WaitAsync(stop);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            await foreach (var invoice in ReplayQueries.Read(db, from, until, account).WithCancellation(stop)) replay.Add(invoice);
        }
        finally
        {
            replaying.Release();
        }
        return replay.ToAnswer(from, until);
    }

    public void Dispose() => replaying.Dispose();

    /// <summary>When it was put into a delivery last; before that, when it was registered.</summary>
    private static async Task<DateTimeOffset> RoutedAtAsync(RoutingContext db, RegisteredInvoice invoice, CancellationToken stop)
    {
        var deliveries = invoice.System is null ? [] : await db.StatusSteps.Where(step => step.InvoiceId == invoice.InvoiceId && step.Status == LifeCycle.LifeCycleStatuses.MadeAvailable)
            .OrderByDescending(step => step.Sequence).Select(step => step.RecordedAt).Take(1).ToListAsync(stop);
        return deliveries.Count == 0 ? invoice.RegisteredAt : deliveries[0];
    }

    private async Task<RoutingExplanation> ExplainAsync(RoutingContext db, RegisteredInvoice invoice, DateTimeOffset at, RuleSet? proposed, CancellationToken stop)
    {
        var version = await DirectoryReader.VersionAtAsync(db, at, stop);
        var siret = invoice.BuyerSiret ?? "";
        var rules = proposed is null ? cache.Current.Rules : cache.Current.Rules.With(proposed);
        var directory = await DirectoryReader.ReadOneAsync(db, version, siret, stop) with { Rules = rules };
        return RoutingExplainer.Explain(invoice, directory, await DirectoryQueries.FindAsync(db, siret, version, stop), at);
    }
}
