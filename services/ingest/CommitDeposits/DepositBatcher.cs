using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.CommitDeposits;

/// <summary>
/// Makes one batch of single documents that arrive at the same time: one message and one share of a transaction for up to 100 of them. A document waits a few milliseconds for others, and longer
/// while they come in a stream: a message costs the services behind about the same with one document as with twenty. While a batch commits the next one fills, so the batches grow with the load.
/// When more wait than a batch takes, the accounts have their documents in it by turns.
/// </summary>
internal sealed class DepositBatcher(DepositCommit commit, IOptions<IngestOptions> options) : BackgroundService
{
    private const int CommitsAtOnce = 4;
    private readonly FairQueue<WaitingDeposit> queue = new();
    private readonly SemaphoreSlim commits = new(CommitsAtOnce);
    private int last;

    /// <summary>Commits a deposit together with its neighbours of the moment.</summary>
    public Task<DepositOutcome> RunAsync(PreparedDeposit deposit)
    {
        var waiting = new WaitingDeposit(deposit);
        queue.Add(deposit.Draft.Account, waiting);
        return waiting.Outcome;
    }

    public override void Dispose()
    {
        commits.Dispose();
        queue.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                // The place first: who comes while none is free may still be put before those that wait.
                await commits.WaitAsync(stoppingToken);
                _ = CommitAsync(await FillAsync(stoppingToken));
            }
        }
        finally
        {
            foreach (var waiting in queue.Close()) waiting.Fail(new OperationCanceledException("The service is stopping."));
            for (var at = 0; at < CommitsAtOnce; at++) await commits.WaitAsync(CancellationToken.None);
        }
    }

    private async Task<List<WaitingDeposit>> FillAsync(CancellationToken stop)
    {
        try
        {
            return await CollectAsync(stop);
        }
        catch
        {
            commits.Release();
            throw;
        }
    }

    private async Task<List<WaitingDeposit>> CollectAsync(CancellationToken stop)
    {
        var group = new List<WaitingDeposit>(DocumentBatch.Documents) { await queue.TakeAsync(stop) };
        var linger = options.Value.LingerAfter(last);
        // Real time, whatever clock the process has: this is a wait, not a date.
        var started = Stopwatch.GetTimestamp();
        while (group.Count < DocumentBatch.Documents && await queue.TakeAsync(LeftOf(linger, started)) is { } waiting) group.Add(waiting);
        last = group.Count;
        return group;
    }

    private static TimeSpan LeftOf(TimeSpan linger, long started)
    {
        var left = linger - Stopwatch.GetElapsedTime(started);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private async Task CommitAsync(List<WaitingDeposit> group)
    {
        try
        {
            using var activity = StartActivity(group);
            var outcomes = await commit.RunAsync([.. group.Select(waiting => waiting.Deposit)]);
            foreach (var (waiting, outcome) in group.Zip(outcomes)) waiting.Succeed(outcome);
        }
        catch (Exception cause)
        {
            // Each sender gets the fault as its own; nothing of the batch was stored.
            foreach (var waiting in group) waiting.Fail(cause);
        }
        finally
        {
            commits.Release();
        }
    }

    /// <summary>The batch continues the first request's trace and is linked to the others.</summary>
    private static Activity? StartActivity(List<WaitingDeposit> group) => IngestTelemetry.Source.StartActivity(
        "commit batch", ActivityKind.Internal, group[0].Trace, links: group.Skip(1).Where(waiting => waiting.Trace != default).Select(waiting => new ActivityLink(waiting.Trace)));
}
