using System.Buffers.Binary;
using Hub.Hosting;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>Deletes results, archived and refused files when their time is over: at the start, then every hour.</summary>
internal sealed class DropSweep(AccountFolders folders, IOptions<DropFolderOptions> options, TimeProvider clock, ILogger<DropSweep> log) : Rounds(TimeSpan.FromHours(1), clock)
{
    /// <summary>Sweeps once.</summary>
    public void Sweep()
    {
        var old = Clock.GetUtcNow().AddDays(-options.Value.KeepDays).UtcDateTime;
        var swept = folders.Find().Sum(folder => Sweep(folder.Results, WrittenAt, old) + Sweep(folder.Archive, TakenAt, old) + Sweep(folder.Refused, TakenAt, old));
        if (swept > 0) IngestLog.DropSwept(log, swept);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => string.IsNullOrEmpty(options.Value.Root) ? Task.CompletedTask : base.ExecuteAsync(stoppingToken);

    protected override Task RoundAsync(CancellationToken stop)
    {
        Sweep();
        return Task.CompletedTask;
    }

    protected override void Failed(Exception cause) => IngestLog.SweepFailed(log, cause);

    private static int Sweep(string folder, Func<FileInfo, DateTime> dateOf, DateTime old)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles().Where(file => dateOf(file) < old).ToList();
        foreach (var file in files) file.Delete();
        return files.Count;
    }

    /// <summary>A result is the hub's own, and its name is its sender's: that says nothing.</summary>
    private static DateTime WrittenAt(FileInfo file) => file.LastWriteTimeUtc;

    /// <summary>A file keeps the date that its sender gave it; when it was taken is in its ticket.</summary>
    private static DateTime TakenAt(FileInfo file) => TakenFile.TicketIn(file.Name) is { } ticket ? DateOf(ticket) : WrittenAt(file);

    private static DateTime DateOf(Guid ticket)
    {
        var milliseconds = (long)(BinaryPrimitives.ReadUInt64BigEndian(ticket.ToByteArray(bigEndian: true)) >> 16);
        return DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(milliseconds, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())).UtcDateTime;
    }
}
