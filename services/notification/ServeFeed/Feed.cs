using System.Security.Claims;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ServeFeed;

/// <summary>The feed with its wait: an answer comes with the first event, or empty at the end of the time.</summary>
internal sealed class Feed(IDbContextFactory<NotificationContext> contexts, JournalSignal signal, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    public async Task<EventPage> ReadAsync(ClaimsPrincipal caller, long after, int limit, TimeSpan wait, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, lifetime.ApplicationStopping);
        var deadline = clock.GetUtcNow() + wait;
        while (true)
        {
            var news = signal.NextFor(EventReader.Of(caller));
            var page = await ReadOnceAsync(caller, after, limit, stop);
            var left = deadline - clock.GetUtcNow();
            if (page.Events.Count > 0 || left <= TimeSpan.Zero || end.IsCancellationRequested) return page;
            await WaitAsync(news, left < JournalSignal.LookAgain ? left : JournalSignal.LookAgain, end.Token);
        }
    }

    /// <summary>The place behind everything that happened, for who wants to know only what comes.</summary>
    public async Task<EventPage> EndAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await FeedQuery.EndAsync(db, stop);
    }

    /// <summary>The place in the journal behind which everything was recorded after an instant.</summary>
    public async Task<long> PlaceAfterAsync(DateTimeOffset instant, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await PlaceInTime.FindAsync(db, instant, stop);
    }

    /// <summary>The page with the invoices that it speaks of.</summary>
    public async Task<EventPage> WithInvoicesAsync(ClaimsPrincipal caller, EventPage page, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return page with { Invoices = await EventInvoices.ReadAsync(db, caller, [.. page.Events.Select(one => one.Data.InvoiceId).Distinct()], stop) };
    }

    private async Task<EventPage> ReadOnceAsync(ClaimsPrincipal caller, long after, int limit, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await FeedQuery.ReadAsync(db, caller, after, limit, stop);
    }

    private async Task WaitAsync(Task news, TimeSpan time, CancellationToken end)
    {
        NotificationTelemetry.Waiting.Add(1);
        await news.WaitAsync(time, clock, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        NotificationTelemetry.Waiting.Add(-1);
    }
}
