using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.CommitDeposits;

/// <summary>
/// Makes one batch of single documents that arrive at the same time: one message and one share of a transaction for up to 100 of them. A document waits a few milliseconds for others; while
/// a batch commits the next one fills, so the batches grow with the load.
/// </summary>
internal sealed class DepositBatcher(DepositCommit commit, IOptions<IngestOptions> options) : BackgroundService
{
    private const int CommitsAtOnce = 4;
    private readonly Channel<WaitingDeposit> queue = Channel.CreateBounded<WaitingDeposit>(1000);
    private readonly SemaphoreSlim commits = new(CommitsAtOnce);

    /// <summary>Commits a deposit together with its neighbours of the moment.</summary>
    public async Task<DepositOutcome> RunAsync(PreparedDeposit deposit, CancellationToken stop)
    {
        var waiting = new WaitingDeposit(deposit);
        await queue.Writer.WriteAsync(waiting, stop);
        return await waiting.Outcome;
    }

    public override void Dispose()
    {
        commits.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await queue.Reader.WaitToReadAsync(stoppingToken))
            {
                await commits.WaitAsync(stoppingToken);
                _ = CommitAsync(await CollectAsync());
            }
        }
        finally
        {
            queue.Writer.TryComplete();
            while (queue.Reader.TryRead(out var waiting)) waiting.Fail(new OperationCanceledException("The service is stopping."));
            for (var at = 0; at < CommitsAtOnce; at++) await commits.WaitAsync(CancellationToken.None);
        }
    }

    private async Task<List<WaitingDeposit>> CollectAsync()
    {
        var group = new List<WaitingDeposit>(DocumentBatch.Documents);
        // Real time, whatever clock the process has: this is a wait, not a date.
        var linger = Task.Delay(options.Value.Linger, TimeProvider.System);
        while (group.Count < DocumentBatch.Documents)
        {
            if (queue.Reader.TryRead(out var waiting)) group.Add(waiting);
            else if (linger.IsCompleted) break;
            else await Task.WhenAny(linger, queue.Reader.WaitToReadAsync().AsTask());
        }
        return group;
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
