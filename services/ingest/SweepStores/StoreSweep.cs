using Hub.DocumentStore;
using Hub.Hosting;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.RecogniseDocuments;
using Hub.Ingest.Storage;
using Hub.Outbox;
using Hub.Storage;
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

    /// <summary>A slice at a time: deposits come in between.</summary>
    private async Task<int> ForgetDocumentsAsync(DateTimeOffset before, CancellationToken stop)
    {
        // Invoice ids begin with their instant.
        var bound = OrderedId.FirstOf(before);
        var all = 0;
        foreach (var (first, last) in DocumentKey.Slices) all += await commit.RunAsync((db, _, token) => ForgetAsync(db, first, last, bound, token), stop);
        return all;
    }

    /// <summary>Forgets the documents of a slice whose invoice id is below a bound. No index says which they are: it would cost each deposit more than to look at all of them once an hour.</summary>
    internal static Task<int> ForgetAsync(IngestContext db, long first, long last, Guid bound, CancellationToken stop) =>
        db.KnownDocuments.Where(row => row.DocumentKey >= first && row.DocumentKey <= last && row.InvoiceId < bound).ExecuteDeleteAsync(stop);

    protected override Task RoundAsync(CancellationToken stop) => SweepAsync(stop);

    protected override void Failed(Exception cause) => IngestLog.SweepFailed(log, cause);

    private async Task<IReadOnlySet<string>> ReferencedAsync(IReadOnlyList<string> hashes, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Documents.Where(document => document.PackId == null && hashes.Contains(document.Sha256)).Select(document => document.Sha256).ToHashSetAsync(stop);
    }
}
