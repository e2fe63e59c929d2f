using System.Globalization;
using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Notification.KeepJournal;
using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Hub.Outbox;
using Hub.Storage;
using Hub.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Hub.Notification.Tests;

/// <summary>Many writers in several processes, and readers that remember the last place only.</summary>
public sealed class CommitOrderTests
{
    private const int Processes = 4;
    private const int WritersPerProcess = 8;
    private const int BatchesPerWriter = 8;
    private const int EventsPerBatch = 20;
    private const int Total = Processes * WritersPerProcess * BatchesPerWriter * EventsPerBatch;

    public static IEnumerable<object[]> Engines => TestStores.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_reader_never_misses_an_event_and_never_sees_one_twice(StorageProvider engine)
    {
        await using var store = await TestStores.CreateAsync<NotificationContext, SqliteNotificationContext, SqlServerNotificationContext>(engine);
        var city = Caller.Of("city", HubRoles.Collectivity);
        var everything = ReadAllAsync(store, Caller.Operator, Total);
        var half = ReadAllAsync(store, city, Total / 2);
        var processes = Enumerable.Range(0, Processes).Select(_ => NewProcess(store)).ToList();
        foreach (var process in processes) await process.StartAsync(default);
        await Task.WhenAll(processes.SelectMany((process, at) => Enumerable.Range(0, WritersPerProcess).Select(writer => WriteAsync(process, at * WritersPerProcess + writer))));

        (await everything).Select(one => long.Parse(one.Sequence, CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, Total).Select(place => (long)place));
        (await half).Select(one => one.Id).Distinct().Count().ShouldBe(Total / 2);
        (await half).ShouldAllBe(one => one.Data.CollectivityAccount == "city");
        foreach (var process in processes) await process.StopAsync(default);
    }

    private static GroupCommit<NotificationContext> NewProcess(TestStore<NotificationContext> store) => new(
        store, new OutboxQueue<NotificationContext>(Options.Create(new OutboxOptions())), TimeProvider.System, NullLogger<GroupCommit<NotificationContext>>.Instance);

    /// <summary>Every message goes out twice, as after a lost acknowledgement.</summary>
    private static async Task WriteAsync(GroupCommit<NotificationContext> commit, int writer)
    {
        for (var batch = 0; batch < BatchesPerWriter; batch++)
        {
            var message = News.NewId();
            var events = JournalEvents.Of(Message(new News(EventsPerBatch), writer % 2 == 0 ? "city" : "another"));
            await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => commit.RunOnceAsync(message, (db, _, stop) => JournalWriter.WriteAsync(db, events, TimeProvider.System, stop))));
        }
    }

    private static Contracts.InvoiceStatusesChanged Message(News news, string city)
    {
        var message = news.Changed(203, 2, news.Invoices);
        return message with { Changes = [.. message.Changes.Select(change => change with { CollectivityAccount = city })] };
    }

    private static async Task<List<EventView>> ReadAllAsync(TestStore<NotificationContext> store, ClaimsPrincipal caller, int expected)
    {
        var seen = new List<EventView>();
        var after = 0L;
        await Eventually.TrueAsync(
            async () =>
            {
                await using var db = store.CreateDbContext();
                var page = await FeedQuery.ReadAsync(db, caller, after, 97, default);
                seen.AddRange(page.Events);
                after = long.Parse(page.Next, CultureInfo.InvariantCulture);
                return seen.Count >= expected;
            },
            $"a reader saw {expected} events",
            TimeSpan.FromMinutes(3));
        return seen;
    }
}
