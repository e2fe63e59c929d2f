using System.Collections.Concurrent;
using Hub.Hosting;
using Hub.Ingest.LimitDeposits;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>Collects what suppliers leave by SFTP. All it knows is in the folders: it may be killed at any moment, and several processes may collect from the same folders.</summary>
internal sealed class DropCollector(
    AccountFolders folders, DropDesk desk, IOptions<DropFolderOptions> options, TimeProvider clock, ILogger<DropCollector> log) : Rounds(options.Value.Interval, clock)
{
    private const int AccountsAtOnce = 4;
    private const int FilesAtOnce = 16;
    private readonly ConcurrentDictionary<string, ArrivedFiles> arrived = new(StringComparer.Ordinal);

    /// <summary>Looks at each folder once and deposits what is there.</summary>
    public Task CollectAsync(CancellationToken stop) => Parallel.ForEachAsync(
        folders.Find(), new ParallelOptions { MaxDegreeOfParallelism = AccountsAtOnce, CancellationToken = stop }, async (folder, token) => await TryAsync(folder, token));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => string.IsNullOrEmpty(options.Value.Root) ? Task.CompletedTask : base.ExecuteAsync(stoppingToken);

    protected override Task RoundAsync(CancellationToken stop) => CollectAsync(stop);

    protected override void Failed(Exception cause) => IngestLog.CollectFailed(log, options.Value.Root!, cause);

    /// <summary>One account's trouble is not another's.</summary>
    private async Task TryAsync(AccountFolder folder, CancellationToken stop)
    {
        try
        {
            await CollectAsync(folder, stop);
        }
        catch (Exception cause) when (!stop.IsCancellationRequested)
        {
            IngestLog.CollectFailed(log, folder.Path, cause);
        }
    }

    private async Task CollectAsync(AccountFolder folder, CancellationToken stop)
    {
        var now = Clock.GetUtcNow();
        var complete = arrived.GetOrAdd(folder.Account, _ => new ArrivedFiles(options.Value.Quiet)).Look(folder.In, now);
        foreach (var name in complete) TakenFile.TryTake(folder, name, Guid.CreateVersion7(now));
        HoldBack? holdBack = null;
        var work = new ParallelOptions { MaxDegreeOfParallelism = FilesAtOnce, CancellationToken = stop };
        await Parallel.ForEachAsync(TakenFile.In(folder.Work), work, async (file, token) =>
        {
            // What must wait waits in the work folder for the next look.
            if (holdBack is null && await TryAsync(folder, file, token) is { } reason) holdBack = reason;
        });
        if (holdBack is not null) IngestLog.Refused(log, folder.Account, holdBack.Kind.Code);
    }

    /// <summary>One file's trouble is not another's: it stays where it is and is tried again.</summary>
    private async Task<HoldBack?> TryAsync(AccountFolder folder, TakenFile file, CancellationToken stop)
    {
        try
        {
            return await desk.DepositAsync(folder, file, stop);
        }
        catch (Exception cause) when (!stop.IsCancellationRequested)
        {
            IngestLog.FileFailed(log, folder.Account, TakenFile.TicketIn(file.Ticketed)?.ToString("N"), cause);
            return null;
        }
    }
}
