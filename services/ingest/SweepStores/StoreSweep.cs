using Hub.DocumentStore;
using Hub.Hosting;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.Storage;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.SweepStores;

/// <summary>Forgets old idempotency keys and documents of long ago, and removes what crashes left behind: at the start, then every hour.</summary>
internal sealed class StoreSweep(
    GroupCommit<IngestContext> commit,
    IDbContextFactory<IngestContext> contexts,
    IDocumentStore store,
    SpoolFolder spool,
    IOptions<IngestOptions> options,
    TimeProvider clock,
    ILogger<StoreSweep> log) : Rounds(TimeSpan.FromHours(1), clock)
{
    private const int SweepRows = 5000;

    // A document younger than this may be on its way into a transaction.
    private static readonly TimeSpan OrphanAge = TimeSpan.FromDays(1);

    /// <summary>Sweeps once.</summary>
    public async Task SweepAsync(CancellationToken stop)
    {
        var now = Clock.GetUtcNow();
        var forgotten = now - options.Value.IdempotencyRetention;
        var keys = await commit.RunAsync((db, _, token) => db.IdempotencyKeys.Where(key => key.At < forgotten).ExecuteDeleteAsync(token), stop);
        var known = await ForgetDocumentsAsync(now - options.Value.SameDocumentRetention, stop);
        var documents = await store.SweepAsync(now - OrphanAge, ReferencedAsync, stop);
        var files = spool.Sweep();
        if (keys + known + documents + files > 0) IngestLog.Swept(log, keys + known, documents, files);
    }

    /// <summary>Some at a time: deposits come in between.</summary>
    private async Task<int> ForgetDocumentsAsync(DateTimeOffset before, CancellationToken stop)
    {
        // Invoice ids begin with their instant.
        var bound = Guid.CreateVersion7(before);
        var all = 0;
        int forgotten;
        do
        {
            forgotten = await commit.RunAsync((db, _, token) => ForgetAsync(db, bound, token), stop);
            all += forgotten;
        }
        while (forgotten == SweepRows);
        return all;
    }

    /// <summary>Forgets the oldest documents below an invoice id.</summary>
    internal static Task<int> ForgetAsync(IngestContext db, Guid bound, CancellationToken stop)
    {
        var oldest = db.KnownDocuments.Where(row => row.InvoiceId < bound).OrderBy(row => row.InvoiceId).Select(row => row.InvoiceId).Take(SweepRows);
        return db.KnownDocuments.Where(row => oldest.Contains(row.InvoiceId)).ExecuteDeleteAsync(stop);
    }

    protected override Task RoundAsync(CancellationToken stop) => SweepAsync(stop);

    protected override void Failed(Exception cause) => IngestLog.SweepFailed(log, cause);

    private async Task<IReadOnlySet<string>> ReferencedAsync(IReadOnlyList<string> hashes, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Documents.Where(document => document.PackId == null && hashes.Contains(document.Sha256)).Select(document => document.Sha256).ToHashSetAsync(stop);
    }
}
