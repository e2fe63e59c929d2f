using Hub.Outbox;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>
/// Imports a directory file, a page at a time and with a bounded amount of memory. Nothing of it is in force before its last line is written; then all of it is, with one row. A wrong line never spoils the others;
/// a file that breaks off leaves the directory as it was.
/// </summary>
internal sealed class DirectoryImporter(GroupCommit<RoutingContext> commit, DirectoryCache cache, TimeProvider clock, ILogger<DirectoryImporter> log)
{
    /// <summary>Lines of one transaction: routing's own work comes in between.</summary>
    private const int PageSize = 3000;

    /// <summary>Reads the lines to their end and puts the result into force.</summary>
    /// <exception cref="ImportRunningException">Another import runs.</exception>
    /// <exception cref="TooMuchEndedException">A full file would end more than was allowed for.</exception>
    public async Task<DirectoryReport> ImportAsync(IAsyncEnumerable<DirectoryLine> lines, ImportOrder order, CancellationToken stop)
    {
        var run = await BeginAsync(order, stop);
        try
        {
            await foreach (var page in lines.Chunk(PageSize).WithCancellation(stop)) await WriteAsync(run, page, stop);
            run.Tally.EndMore(await commit.RunAsync((db, _, token) => ImportLedger.EndAsync(db, run, clock.GetUtcNow(), token), stop));
        }
        catch (Exception cause)
        {
            RoutingLog.DirectoryImportBrokeOff(log, run.Id, cause.GetType().Name);
            await commit.RunAsync((db, _, token) => ImportLedger.BreakOffAsync(db, run.Id, clock.GetUtcNow(), token), CancellationToken.None);
            throw;
        }
        await cache.RefreshAsync(CancellationToken.None);
        RoutingLog.DirectoryImported(log, run.Id, run.Tally.Lines - run.Tally.Refused, run.Tally.Refused);
        return DirectoryReport.Of(run);
    }

    private async Task<ImportRun> BeginAsync(ImportOrder order, CancellationToken stop)
    {
        try
        {
            return await TryAsync();
        }
        catch (Exception cause) when (UniqueIndex.Refused(cause))
        {
            // Another process began at the same moment. Now its row is there to be found.
            return await TryAsync();
        }

        Task<ImportRun> TryAsync() => commit.RunAsync((db, _, token) => ImportLedger.BeginAsync(db, order, clock.GetUtcNow(), token), stop);
    }

    /// <summary>Once begun, a page is written: the lines are counted as they are decided, and a transaction that is tried again must not count them twice.</summary>
    private async Task WriteAsync(ImportRun run, DirectoryLine[] page, CancellationToken stop)
    {
        var tally = await commit.RunAsync(
            async (db, _, token) =>
            {
                await ImportLedger.LiveAsync(db, run.Id, clock.GetUtcNow(), token);
                run.Systems.Begin();
                var attempt = run with { Tally = new DirectoryTally() };
                await DirectoryWriter.WriteAsync(db, attempt, page, token);
                return attempt.Tally;
            },
            stop);
        run.Systems.Accept();
        run.Tally.Add(tally);
    }
}
