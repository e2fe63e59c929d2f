using System.Text.Json;
using Hub.Contracts;
using Hub.Hosting.Access;
using Hub.Notification.KeepJournal;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.Storage;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>What the lanes read of the journal, and how often.</summary>
public sealed class EventBodiesTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly News news = new(invoices: 4);
    private CountingContexts contexts = null!;

    public async ValueTask InitializeAsync()
    {
        contexts = new CountingContexts(folder.File("bodies.db"));
        await using var db = contexts.CreateDbContext();
        await db.Database.MigrateAsync();
        await JournalWriter.WriteAsync(db, JournalEvents.Of(news.Received()), TimeProvider.System, default);
        contexts.Opened = 0;
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return default;
    }

    [Fact]
    public async Task The_events_of_several_deliveries_are_read_at_once_and_then_held()
    {
        var bodies = new EventBodies(contexts, new ToldAccounts());
        var read = await bodies.ReadAsync([Of(1, 2), Of(2, 3)], default);
        read.OrderBy(one => one.Key).Select(one => SubjectOf(one.Value)).ShouldBe(news.Invoices.Take(3));
        contexts.Opened.ShouldBe(1);

        (await bodies.ReadAsync([Of(3), Of(1)], default)).Keys.ShouldBe([3L, 1L], ignoreOrder: true);
        contexts.Opened.ShouldBe(1);

        SubjectOf((await bodies.ReadAsync([Of(3), Of(4)], default))[4]).ShouldBe(news.Invoices[3]);
        contexts.Opened.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_journalled_here_for_an_account_that_is_told_is_held_as_it_would_be_read()
    {
        var told = new ToldAccounts();
        told.Set([new EventReader(news.City, HubRoles.Collectivity)]);
        var (bodies, another) = (new EventBodies(contexts, told), new EventBodies(contexts, told));
        bodies.Expect(await JournalAsync(JournalEvents.Of(news.Received())));
        bodies.Expect(await JournalAsync(JournalEvents.Of(new News().Changed(203, 1, News.NewId()))));
        bodies.Expect(await JournalAsync(JournalEvents.Of(new InvoiceStatusesChanged { BatchId = News.NewId(), Changes = [Told("Reçu", ticks: 0), Told("\u0000<\ud800", ticks: 12_345_678), Told("", ticks: 9999)] })));

        contexts.Opened = 0;
        var held = await bodies.ReadAsync([6L, 7L, 8L], default);
        contexts.Opened.ShouldBe(0);
        var read = await another.ReadAsync([6L, 7L, 8L], default);
        contexts.Opened.ShouldBe(1);
        foreach (var (place, body) in read) held[place].ShouldBe(body);
        await bodies.ReadAsync([5L], default);
        contexts.Opened.ShouldBe(2, "nobody here is told of the other account's event");
    }

    private InvoiceStatusChange Told(string comment, long ticks) =>
        news.Change(news.Invoice, 210, 2) with { Comment = comment, Reason = "é", At = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(2)).AddTicks(ticks) };

    private async Task<IReadOnlyList<JournalEvent>> JournalAsync(JournalBatch batch)
    {
        await using var db = contexts.CreateDbContext();
        await JournalWriter.WriteAsync(db, batch, TimeProvider.System, default);
        return batch.Events;
    }

    private static Delivery Of(params long[] places) => new(News.NewId(), places, 0, DeliverySource.Journal);

    private static Guid SubjectOf(byte[] body) => JsonDocument.Parse(body).RootElement.GetProperty("subject").GetGuid();

    private sealed class CountingContexts(string file) : IDbContextFactory<NotificationContext>
    {
        public int Opened { get; set; }

        public NotificationContext CreateDbContext()
        {
            Opened++;
            return new SqliteNotificationContext(new DbContextOptionsBuilder<SqliteNotificationContext>().Also(options => options.UseHubSqlite(file)).Options);
        }
    }
}
