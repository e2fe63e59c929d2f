using Hub.Hosting.Messaging;
using Hub.Ingest.Storage;
using Hub.Outbox;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.LimitDeposits;

/// <summary>Looks once a second at what waits, so that no request has to.</summary>
internal sealed class BacklogWatch(
    OutboxQueue<IngestContext> outbox,
    IQueueDepths queues,
    IDbContextFactory<IngestContext> contexts,
    IOptions<LimitOptions> limits,
    IOptions<StorageOptions> storage,
    TimeProvider clock,
    ILogger<BacklogWatch> log) : BackgroundService
{
    // Where validation takes its batches from.
    private const string ValidationQueue = "hub.validation.check-invoices";

    // Each batch is a message to validation and one to notification.
    private const int MessagesOfBatch = 2;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private volatile HoldBack? holdBack;

    /// <summary>Why nothing is taken now; null while deposits are.</summary>
    public HoldBack? HoldBack => holdBack;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await outbox.Resumed.WaitAsync(stoppingToken);
        var outgoing = new LineMeter(await OldestAsync(stoppingToken) ?? clock.GetUtcNow());
        var queue = new LineMeter(clock.GetUtcNow());
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                Judge(await LookAsync(outgoing, queue, stoppingToken));
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                IngestLog.BacklogUnknown(log, cause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<Backlog> LookAsync(LineMeter outgoing, LineMeter queue, CancellationToken stop)
    {
        var depth = await queues.OfAsync(ValidationQueue, stop);
        var (now, sent) = (clock.GetUtcNow(), outbox.LeftCount);
        return new Backlog(
            outgoing.Look(now, outbox.UnsentCount, sent),
            depth is { } waiting ? queue.Look(now, waiting, (sent / MessagesOfBatch) - waiting) : default,
            new DriveInfo(Path.GetFullPath(storage.Value.Folder)).AvailableFreeSpace);
    }

    private void Judge(Backlog backlog)
    {
        var verdict = BacklogVerdict.Of(backlog, limits.Value);
        if (verdict is not null && holdBack is null) IngestLog.Closed(log, verdict.Kind.Code, backlog.Outbox.Waiting, backlog.Queue.Waiting, backlog.Age, backlog.FreeBytes);
        if (verdict is null && holdBack is not null) IngestLog.Opened(log);
        holdBack = verdict;
        IngestTelemetry.Show(backlog);
    }

    /// <summary>What a process before this one left in the outbox has waited since then.</summary>
    private async Task<DateTimeOffset?> OldestAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await OldestRow(db).FirstOrDefaultAsync(stop);
    }

    /// <summary>The instant of the outbox's first row.</summary>
    public static IQueryable<DateTimeOffset?> OldestRow(IngestContext db) => db.Outbox.OrderBy(row => row.Id).Select(row => (DateTimeOffset?)row.At).Take(1);
}
