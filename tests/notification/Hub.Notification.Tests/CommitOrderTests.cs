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

/// <summary>Thirty-two writers in several processes, and readers that remember the last place only. HUB_TEST_JOURNAL_SECONDS makes it last longer.</summary>
public sealed class CommitOrderTests(ITestOutputHelper output)
{
    private const int Processes = 4;
    private const int WritersPerProcess = 8;
    private const int EventsPerBatch = 20;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("HUB_TEST_JOURNAL_SECONDS") ?? "2", CultureInfo.InvariantCulture));
    private long total;
    private long half;

    public static IEnumerable<object[]> Engines => TestStores.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_reader_never_misses_an_event_and_never_sees_one_twice(StorageProvider engine)
    {
        await using var store = await TestStores.CreateAsync<NotificationContext, SqliteNotificationContext, SqlServerNotificationContext>(engine);
        var city = Caller.Of("city", HubRoles.Collectivity);
        var processes = Enumerable.Range(0, Processes).Select(_ => NewProcess(store)).ToList();
        foreach (var process in processes) await process.StartAsync(default);
        using var end = new CancellationTokenSource(Duration);
        var writing = Task.WhenAll(processes.SelectMany((process, at) => Enumerable.Range(0, WritersPerProcess).Select(writer => WriteAsync(process, at * WritersPerProcess + writer, end.Token))));
        var everything = ReadAllAsync(store, Caller.Operator, writing, () => total);
        var some = ReadAllAsync(store, city, writing, () => half);
        await writing;

        (await everything).Select(one => long.Parse(one.Sequence, CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, (int)total).Select(place => (long)place));
        (await some).Select(one => one.Id).Distinct().Count().ShouldBe((int)half);
        (await some).Count.ShouldBe((int)half);
        (await some).ShouldAllBe(one => one.Data.CollectivityAccount == "city");
        output.WriteLine($"{total} events of {Processes * WritersPerProcess} writers in {Duration.TotalSeconds} s: no gap, none twice.");
        await using var db = store.CreateDbContext();
        await ChainTests.ShouldBeChainedAsync(db, (int)total);
        foreach (var process in processes) await process.StopAsync(default);
    }

    private static GroupCommit<NotificationContext> NewProcess(TestStore<NotificationContext> store) => new(
        store, new OutboxQueue<NotificationContext>(Options.Create(new OutboxOptions())), TimeProvider.System, NullLogger<GroupCommit<NotificationContext>>.Instance);

    /// <summary>Every message goes out twice, as after a lost acknowledgement.</summary>
    private async Task WriteAsync(GroupCommit<NotificationContext> commit, int writer, CancellationToken end)
    {
        var isCity = writer % 2 == 0;
        while (!end.IsCancellationRequested)
        {
            var message = News.NewId();
            var events = JournalEvents.Of(Message(new News(EventsPerBatch), isCity ? "city" : "another"));
            await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => commit.RunOnceAsync(message, (db, _, stop) => JournalWriter.WriteAsync(db, events, TimeProvider.System, stop))));
            Interlocked.Add(ref total, EventsPerBatch);
            if (isCity) Interlocked.Add(ref half, EventsPerBatch);
        }
    }

    private static Contracts.InvoiceStatusesChanged Message(News news, string city)
    {
        var message = news.Changed(203, 2, news.Invoices);
        return message with { Changes = [.. message.Changes.Select(change => change with { CollectivityAccount = city })] };
    }

    private static async Task<List<EventView>> ReadAllAsync(TestStore<NotificationContext> store, ClaimsPrincipal caller, Task writing, Func<long> expected)
    {
        var seen = new List<EventView>();
        var after = 0L;
        await Eventually.TrueAsync(
            async () =>
            {
                await using var db = store.CreateDbContext();
                EventPage page;
                do
                {
                    page = await FeedQuery.ReadAsync(db, caller, after, 97, default);
                    seen.AddRange(page.Events);
                    after = long.Parse(page.Next, CultureInfo.InvariantCulture);
                }
                while (page.More);
                return writing.IsCompleted && seen.Count >= expected();
            },
            "a reader saw everything that was written",
            Duration + TimeSpan.FromMinutes(3));
        return seen;
    }
}
