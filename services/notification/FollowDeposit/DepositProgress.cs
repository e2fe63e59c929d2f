using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Hub.Notification.ServeFeed;
using Hub.Notification.ShowDeposit;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.FollowDeposit;

/// <summary>How a deposit stands, told again with each change until the hub is done with all of it.</summary>
internal sealed class DepositProgress(IDbContextFactory<NotificationContext> contexts, JournalSignal signal, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    private const string Progress = "progress";
    private const string Complete = "complete";

    /// <summary>Counting a large deposit costs milliseconds, and under load its account has news all the time.</summary>
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromMilliseconds(250);

    /// <summary>Said again after this time even without a change, so that nobody in between takes the line for dead.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>A token is checked when the line is opened: after this time it is opened anew.</summary>
    private static readonly TimeSpan LongestLine = TimeSpan.FromHours(1);

    public async IAsyncEnumerable<SseItem<DepositView>> FollowAsync(DepositView first, [EnumeratorCancellation] CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, lifetime.ApplicationStopping);
        var (started, toldAt, told, now) = (clock.GetUtcNow(), DateTimeOffset.MinValue, (DepositView?)null, first);
        while (!end.IsCancellationRequested && clock.GetUtcNow() - started < LongestLine)
        {
            if (HasNews(told, now) || clock.GetUtcNow() - toldAt >= Heartbeat)
            {
                (told, toldAt) = (now, clock.GetUtcNow());
                yield return new SseItem<DepositView>(now, now.Counts.Complete ? Complete : Progress);
            }
            if (now.Counts.Complete) yield break;
            now = await NextAsync(now, end.Token);
        }
    }

    private static bool HasNews(DepositView? told, DepositView now) => told is null || !told.ByStatus.SequenceEqual(now.ByStatus);

    /// <summary>How it stands after the next news of its account, or a moment later without any. The deposit itself does not change: only its invoices are counted again.</summary>
    private async Task<DepositView> NextAsync(DepositView now, CancellationToken end)
    {
        var news = signal.NextFor(now.SupplierAccount);
        await Task.Delay(BetweenCounts, clock, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await news.WaitAsync(JournalSignal.LookAgain, clock, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (end.IsCancellationRequested) return now;
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        return now.With(await DepositQuery.CountAsync(db, now.Id, CancellationToken.None));
    }
}
