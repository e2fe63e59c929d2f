using System.Net.Http.Json;
using System.Text.Json;
using Hub.Notification.KeepJournal;
using Hub.Notification.Storage;
using Hub.Storage;
using Hub.Testing;
using Hub.WebhookReceiver;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>Two processes share the endpoints; one is killed in the middle of its work.</summary>
public sealed class SharedWorkTests(WebhookReceivers receivers)
{
    private const int Hooks = 8;
    private const int Events = 200;

    [Fact]
    public async Task Every_event_reaches_every_endpoint_although_a_process_is_killed()
    {
        await using var hub = new TwoProcesses();
        await hub.StartAsync();
        using var http = hub.As("edf");
        var hooks = new List<string>();
        for (var at = 0; at < Hooks; at++) hooks.Add(await AddAsync(http, $"shared-{at}-{News.NewId()}"));
        await Eventually.TrueAsync(async () => await HoldersAsync(hub) == 2, "both processes work");

        await WriteAsync(hub, Events);
        await Eventually.TrueAsync(async () => (await ReceivedAsync(hooks)).Min(received => received.Distinct) > 0, "every endpoint was told of something");
        (await ReceivedAsync(hooks)).ShouldContain(received => received.Distinct < Events, "the kill comes in the middle");
        await hub.Processes[0].KillAsync();
        await Eventually.TrueAsync(async () => (await ReceivedAsync(hooks)).All(received => received.Distinct == Events), "every endpoint was told of everything", TimeSpan.FromSeconds(90));
        (await ReceivedAsync(hooks)).ShouldAllBe(received => received.Bad == 0);
        (await HoldersAsync(hub)).ShouldBe(1);
    }

    private async Task<string> AddAsync(HttpClient http, string name)
    {
        using var answer = await http.PostAsJsonAsync("/v1/webhooks", new { url = receivers.Node.HookOf(name) });
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        await receivers.Node.PlanAsync(name, new HookPlan([body.GetProperty("secret").GetString()!], Delay: 30));
        return name;
    }

    private async Task<IReadOnlyList<Received>> ReceivedAsync(IEnumerable<string> hooks) => await Task.WhenAll(hooks.Select(receivers.Node.ReceivedAsync));

    private static async Task<int> HoldersAsync(TwoProcesses hub)
    {
        await using var db = Open(hub);
        return await db.WebhookEndpoints.Where(endpoint => endpoint.Holder != null).Select(endpoint => endpoint.Holder).Distinct().CountAsync();
    }

    private static async Task WriteAsync(TwoProcesses hub, int events)
    {
        var news = new News(invoices: events);
        var message = news.Received();
        await using var db = Open(hub);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await JournalWriter.WriteAsync(db, JournalEvents.Of(message with { Invoices = [.. message.Invoices.Select(invoice => invoice with { SupplierAccount = "edf" })] }), TimeProvider.System, default);
        await transaction.CommitAsync();
    }

    private static SqliteNotificationContext Open(TwoProcesses hub) =>
        new(new DbContextOptionsBuilder<SqliteNotificationContext>().Also(options => options.UseHubSqlite(hub.StoreFile)).Options);
}
