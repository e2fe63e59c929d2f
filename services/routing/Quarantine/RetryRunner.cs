using Hub.Outbox;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>
/// Works on the retries that run: each second the next members of each, as many as its rate says. What was tried is in the store, so a process that starts, or another one, goes on where the last one stopped.
/// One process at a time works on a retry.
/// </summary>
internal sealed class RetryRunner(IDbContextFactory<RoutingContext> contexts, GroupCommit<RoutingContext> commit, QuarantineRetry retry, TimeProvider clock, ILogger<RetryRunner> log) : BackgroundService
{
    private const int Attempts = 3;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private readonly Guid holder = Guid.CreateVersion7(clock.GetUtcNow());
    private readonly Dictionary<(Guid Run, Guid Invoice), int> failures = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Second, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var run in await RunningAsync(stoppingToken)) await WorkAsync(run, stoppingToken);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                RoutingLog.RetriesStandStill(log, cause);
            }
        }
    }

    private async Task<IReadOnlyList<RetryRun>> RunningAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.RetryRuns.AsNoTracking().Where(row => row.State < RetryRunState.Ended && row.State == RetryRunState.Running).OrderBy(row => row.RunId).ToListAsync(stop);
    }

    private async Task WorkAsync(RetryRun run, CancellationToken stop)
    {
        if (!await commit.RunAsync((db, _, token) => HoldAsync(db, run.RunId, holder, clock.GetUtcNow(), token), stop)) return;
        var next = await NextAsync(run, stop);
        foreach (var invoice in next) await TryAsync(new RetryOrder(invoice, run.By, run.RunId), stop);
        if (next.Count == 0) await commit.RunAsync((db, _, token) => EndAsync(db, run, clock.GetUtcNow(), token), stop);
    }

    private async Task<IReadOnlyList<Guid>> NextAsync(RetryRun run, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await RunQueries.NextAsync(db, run.RunId, run.PerSecond, stop);
    }

    private async Task TryAsync(RetryOrder order, CancellationToken stop)
    {
        var key = (order.RunId!.Value, order.InvoiceId);
        try
        {
            await retry.RunAsync(order, stop);
            failures.Remove(key);
        }
        catch (Exception cause) when (!stop.IsCancellationRequested)
        {
            var attempt = failures[key] = failures.GetValueOrDefault(key) + 1;
            RoutingLog.RetryFailed(log, key.Item1, order.InvoiceId, attempt, cause);
            if (attempt < Attempts) return;
            await commit.RunAsync((db, _, token) => RetryTurn.FailAsync(db, order, cause.GetBaseException().GetType().Name, clock.GetUtcNow(), token), stop);
            failures.Remove(key);
        }
    }

    /// <summary>Takes or keeps the retry for this process; false when another one has it.</summary>
    public static async Task<bool> HoldAsync(RoutingContext db, Guid runId, Guid holder, DateTimeOffset now, CancellationToken stop) =>
        await db.RetryRuns.Where(row => row.RunId == runId && row.State == RetryRunState.Running && (row.Holder == null || row.Holder == holder || row.HeldUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Holder, holder).SetProperty(row => row.HeldUntil, now + Lease), stop) == 1;

    /// <summary>Ends a retry whose members were all tried.</summary>
    public static async Task<bool> EndAsync(RoutingContext db, RetryRun run, DateTimeOffset now, CancellationToken stop)
    {
        var ended = await db.RetryRuns.Where(row => row.RunId == run.RunId && row.State == RetryRunState.Running && !db.RetryMembers.Any(member => member.RunId == run.RunId && member.Outcome == RetryOutcome.Waiting))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, RetryRunState.Ended).SetProperty(row => row.EndedAt, now), stop);
        if (ended == 0) return false;
        db.QuarantineActs.Add(RetryRuns.ActOn(run, run.By, QuarantineAct.RunEnded, null, now));
        await db.SaveChangesAsync(stop);
        return true;
    }
}
