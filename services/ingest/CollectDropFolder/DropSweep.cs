using Microsoft.Extensions.Options;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>Deletes results, archived and refused files when their time is over: at the start, then every hour.</summary>
internal sealed class DropSweep(AccountFolders folders, IOptions<DropFolderOptions> options, TimeProvider clock, ILogger<DropSweep> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Sweeps once.</summary>
    public void Sweep()
    {
        var old = clock.GetUtcNow().AddDays(-options.Value.KeepDays).UtcDateTime;
        var swept = folders.Find().SelectMany(folder => new[] { folder.Results, folder.Archive, folder.Refused }).Sum(folder => Sweep(folder, old));
        if (swept > 0) IngestLog.DropSwept(log, swept);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrEmpty(options.Value.Root)) return;
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                Sweep();
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                IngestLog.SweepFailed(log, cause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static int Sweep(string folder, DateTime old)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles().Where(file => PutAwayAt(file) < old).ToList();
        foreach (var file in files) file.Delete();
        return files.Count;
    }

    /// <summary>A file keeps the date that its sender gave it; when it was taken is in its ticket.</summary>
    private static DateTime PutAwayAt(FileInfo file) =>
        file.Name.Length > 32 && Guid.TryParseExact(file.Name[..32], "N", out var ticket) ? DateOf(ticket) : file.LastWriteTimeUtc;

    private static DateTime DateOf(Guid ticket)
    {
        var bytes = ticket.ToByteArray(bigEndian: true);
        return DateTimeOffset.FromUnixTimeMilliseconds((long)(System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16)).UtcDateTime;
    }
}
