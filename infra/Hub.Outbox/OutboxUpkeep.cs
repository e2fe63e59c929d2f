using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Hub.Outbox;

/// <summary>Deletes sent rows when no other commit does it in passing, and forgets message keys that are too old to come again.</summary>
internal sealed class OutboxUpkeep<TContext>(
    GroupCommit<TContext> commit, OutboxQueue<TContext> queue, IOptions<OutboxOptions> options, TimeProvider clock) : BackgroundService
    where TContext : ServiceContext
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SweepInterval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        var swept = DateTimeOffset.MinValue;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (queue.SentCount > 0) await commit.RunAsync((_, _, _) => Task.FromResult(true), stoppingToken);
            if (clock.GetUtcNow() - swept < SweepInterval) continue;
            swept = clock.GetUtcNow();
            await SweepAsync(swept - options.Value.InboxRetention, stoppingToken);
        }
    }

    private Task<int> SweepAsync(DateTimeOffset before, CancellationToken stop) =>
        commit.RunAsync((db, _, token) => db.Inbox.Where(entry => entry.At < before).ExecuteDeleteAsync(token), stop);
}
