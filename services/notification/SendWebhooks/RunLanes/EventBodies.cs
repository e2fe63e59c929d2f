using System.Text.Json;
using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Events as JSON, written once for all the endpoints that are told of them. Holds the latest that were journalled here for these or read, up to a size.</summary>
internal sealed class EventBodies(IDbContextFactory<NotificationContext> contexts, ToldAccounts told)
{
    private const long MostHeld = 64L << 20;
    private readonly HeldBodies held = new(MostHeld);

    /// <summary>Holds what was journalled, now that it is durable: the lanes that will tell it need not read it back.</summary>
    public void Expect(IEnumerable<JournalEvent> journalled)
    {
        foreach (var entry in journalled.Where(entry => entry.Sequence > 0 && told.Include(entry))) Keep(entry);
    }

    /// <summary>The events of some deliveries, by their places: what is not held is read at once for all of them.</summary>
    public Task<IReadOnlyDictionary<long, byte[]>> ReadAsync(IEnumerable<Delivery> deliveries, CancellationToken stop) => ReadAsync(deliveries.SelectMany(delivery => delivery.Places), stop);

    /// <summary>The events at some places.</summary>
    public async Task<IReadOnlyDictionary<long, byte[]>> ReadAsync(IEnumerable<long> wanted, CancellationToken stop)
    {
        var places = wanted.Distinct().ToDictionary(place => place, held.Find);
        List<long> missing = [.. places.Where(place => place.Value is null).Select(place => place.Key)];
        if (missing.Count == 0) return places!;
        foreach (var (place, body) in await LoadAsync(missing, stop)) places[place] = body;
        return places!;
    }

    private async Task<Dictionary<long, byte[]>> LoadAsync(List<long> missing, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var events = await EventsAsync(db, missing, stop);
        return events.ToDictionary(entry => entry.Sequence, Keep);
    }

    /// <summary>The events at some places.</summary>
    public static Task<List<JournalEvent>> EventsAsync(NotificationContext db, IReadOnlyList<long> places, CancellationToken stop) =>
        db.Journal.AsNoTracking().Where(entry => places.Contains(entry.Sequence)).ToListAsync(stop);

    private byte[] Keep(JournalEvent entry)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(EventView.Of(entry), JsonSerializerOptions.Web);
        held.Keep(entry.Sequence, body);
        return body;
    }
}
