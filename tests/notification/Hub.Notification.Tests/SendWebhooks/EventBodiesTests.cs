using System.Text.Json;
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
        var bodies = new EventBodies(contexts);
        var read = await bodies.ReadAsync([Of(1, 2), Of(2, 3)], default);
        read.OrderBy(one => one.Key).Select(one => SubjectOf(one.Value)).ShouldBe(news.Invoices.Take(3));
        contexts.Opened.ShouldBe(1);

        (await bodies.ReadAsync([Of(3), Of(1)], default)).Keys.ShouldBe([3L, 1L], ignoreOrder: true);
        contexts.Opened.ShouldBe(1);

        SubjectOf((await bodies.ReadAsync([Of(3), Of(4)], default))[4]).ShouldBe(news.Invoices[3]);
        contexts.Opened.ShouldBe(2);
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
