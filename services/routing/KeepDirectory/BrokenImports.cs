using Hub.Outbox;
using Hub.Routing.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.KeepDirectory;

/// <summary>
/// Undoes, at start, the import that an earlier run was killed in. A SQLite file has one process, so what still runs in it is dead; on SQL Server other processes live, and only what has been silent for long is.
/// </summary>
internal sealed class BrokenImports(GroupCommit<RoutingContext> commit, IOptions<StorageOptions> storage, TimeProvider clock, ILogger<BrokenImports> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => commit.RunAsync(
        async (db, _, stop) =>
        {
            var now = clock.GetUtcNow();
            var last = storage.Value.Provider == StorageProvider.Sqlite ? DateTimeOffset.MaxValue : now - ImportLedger.Silence;
            var dead = await db.DirectoryImports.AsNoTracking().Where(import => import.State == DirectoryImportState.Running).ToListAsync(stop);
            foreach (var import in dead.Where(import => import.SeenAt <= last))
            {
                await ImportLedger.BreakOffAsync(db, import.Id, now, stop);
                RoutingLog.DirectoryImportUndone(log, import.Id);
            }
            return dead.Count;
        },
        cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
