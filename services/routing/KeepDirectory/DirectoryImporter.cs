using Hub.Outbox;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Imports a directory file: new lines are added, known ones brought up to date, what the file does not name stays. A wrong line never spoils the others.</summary>
internal sealed class DirectoryImporter(GroupCommit<RoutingContext> commit, DirectoryCache cache, TimeProvider clock, ILogger<DirectoryImporter> log)
{
    private const int PageSize = 1000;
    private const int RefusalLimit = 1000;

    /// <summary>Reads the file to its end, a page at a time, and puts the result into force.</summary>
    /// <param name="content">CSV, UTF-8, with a header.</param>
    /// <param name="source">Who or what brings it.</param>
    /// <param name="stop">Breaks off; the pages before stay and come into force.</param>
    public async Task<DirectoryReport> ImportAsync(Stream content, string source, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var importId = await BeginAsync(source, now, stop);
        var tally = new DirectoryTally(RefusalLimit);
        try
        {
            var lines = DirectoryCsv.ReadAsync(content, new DirectoryLineParser(importId, now), stop);
            await foreach (var page in lines.Chunk(PageSize).WithCancellation(stop)) await WriteAsync(page, tally, stop);
        }
        finally
        {
            await EndAsync(importId, tally);
        }
        RoutingLog.DirectoryImported(log, importId, tally.Taken, tally.Refused);
        return tally.ToReport(importId);
    }

    private Task<long> BeginAsync(string source, DateTimeOffset now, CancellationToken stop) => commit.RunAsync(
        async (db, _, token) =>
        {
            var import = new DirectoryImport { Source = Lengths.Cut(source, Lengths.Name)!, StartedAt = now };
            db.DirectoryImports.Add(import);
            await db.SaveChangesAsync(token);
            return import.Id;
        },
        stop);

    private async Task WriteAsync(DirectoryLine[] page, DirectoryTally tally, CancellationToken stop)
    {
        await commit.RunAsync(
            async (db, _, token) => await OrganisationRows.UpsertAsync(db, page, token) + await OrganisationServiceRows.UpsertAsync(db, page, token), stop);
        tally.Add(page);
    }

    private async Task EndAsync(long importId, DirectoryTally tally)
    {
        var now = clock.GetUtcNow();
        await commit.RunAsync(
            (db, _, token) => db.DirectoryImports.Where(import => import.Id == importId).ExecuteUpdateAsync(
                set => set.SetProperty(import => import.EndedAt, now).SetProperty(import => import.Taken, tally.Taken).SetProperty(import => import.Refused, tally.Refused), token),
            CancellationToken.None);
        await cache.RefreshAsync(CancellationToken.None);
    }
}
