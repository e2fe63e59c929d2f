using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Notification.StreamEvents;

/// <summary>Sends a reader its events as they come, until it leaves, its token ends or the service stops.</summary>
internal sealed class EventStream(IDbContextFactory<NotificationContext> contexts, JournalSignal signal, IOptions<StreamOptions> options, TimeProvider clock)
{
    private const int Page = 200;

    /// <summary>Sends what comes behind a place; from now on when there is none.</summary>
    public async Task RunAsync(EventReader reader, EventFilter filter, long? after, EventStreamWriter writer, CancellationToken end)
    {
        await writer.WelcomeAsync(end);
        var place = after ?? await EndAsync(end);
        var wrote = clock.GetTimestamp();
        while (true)
        {
            var news = signal.NextFor(reader);
            var (events, looked) = await ReadAsync(reader, filter, place, end);
            place = looked;
            if (events.Count > 0) await writer.EventsAsync(events.Select(EventView.Of), end);
            else if (clock.GetElapsedTime(wrote) >= options.Value.Heartbeat) await writer.HeartbeatAsync(end);
            else
            {
                await news.WaitAsync(JournalSignal.LookAgain, clock, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }
            wrote = clock.GetTimestamp();
        }
    }

    /// <summary>A page of events, and the place up to which there is no other.</summary>
    private async Task<(List<JournalEvent> Events, long Looked)> ReadAsync(EventReader reader, EventFilter filter, long after, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        await using var db = await contexts.CreateDbContextAsync(stop);
        var end = await db.EndAsync(stop);
        if (end <= after) return ([], after);
        var events = await FeedQuery.EventsAsync(db, reader, filter, after, end, Page, stop);
        return (events, events.Count == Page ? events[^1].Sequence : end);
    }

    private async Task<long> EndAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.EndAsync(stop);
    }
}
