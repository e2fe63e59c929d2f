using System.Text.Json;
using Hub.Contracts;
using Hub.Hosting.Access;
using Hub.Notification.KeepJournal;
using Hub.Notification.SendWebhooks;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.SendWebhooks.TellFlows;
using Hub.Notification.Storage;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>What events are told as, to an endpoint that is told flows.</summary>
public sealed class FlowBodiesTests : IAsyncLifetime
{
    private const string Note = """{"trackingId":"ERP-1","syntax":"CII","profile":"CIUS","processingRule":"B2G"}""";
    private readonly TempFolder folder = new();
    private readonly News news = new(flowNote: Note);
    private Contexts contexts = null!;

    public async ValueTask InitializeAsync()
    {
        contexts = new Contexts(folder.File("flows.db"));
        await using var db = contexts.CreateDbContext();
        await db.Database.MigrateAsync();
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return default;
    }

    [Fact]
    public async Task A_supplier_is_told_that_an_invoice_waits_and_that_it_was_taken_with_what_it_said_of_it()
    {
        await KeepAsync(news.Received());
        await KeepAsync(news.Changed(203, 2, news.Invoice));
        var told = await ReadAsync(HubRoles.Supplier, new FlowSelection(), 1, 2);

        told[1].Select(Head).ShouldBe(["CustomerInvoice Out Pending ERP-1 CII", "CustomerInvoiceLC In Ok - CDAR"]);
        told[2].Select(Head).ShouldBe(["CustomerInvoice Out Ok ERP-1 CII", "CustomerInvoiceLC In Ok - CDAR"]);
        // Told again later, each says what it said.
        await KeepAsync(news.Changed(210, 3, news.Invoice));
        (await ReadAsync(HubRoles.Supplier, new FlowSelection(), 1))[1].Select(Head).ShouldBe(["CustomerInvoice Out Pending ERP-1 CII", "CustomerInvoiceLC In Ok - CDAR"]);
    }

    [Fact]
    public async Task An_acknowledgement_that_was_told_is_not_taken_back_by_a_deposit_that_becomes_known_later()
    {
        await KeepAsync(news.Rejected(news.Invoice));
        await KeepAsync(news.Received());
        var told = await ReadAsync(HubRoles.Supplier, new FlowSelection(), 1, 2);
        told[1].Select(Head).First().ShouldBe("CustomerInvoice Out Error ERP-1 CII");
        told[2].Select(Head).ShouldBe(["CustomerInvoiceLC In Ok - CDAR"]);
    }

    [Fact]
    public async Task A_collectivity_is_told_of_the_invoice_when_it_is_there_for_it_and_only_what_concerns_the_file()
    {
        await KeepAsync(news.Received());
        await KeepAsync(news.Changed(203, 2, news.Invoice));
        (await ReadAsync(HubRoles.Collectivity, new FlowSelection(), 2))[2].Select(Head).ShouldBe(["SupplierInvoice In Ok - CII", "SupplierInvoiceLC In Ok - CDAR"]);
    }

    [Fact]
    public async Task A_step_that_the_endpoints_own_side_took_tells_nothing()
    {
        await KeepAsync(news.Received());
        await KeepAsync(news.Changed(203, 2, news.Invoice));
        await KeepAsync(news.Changed(210, 3, news.Invoice));
        (await ReadAsync(HubRoles.Collectivity, new FlowSelection(), 3))[3].ShouldBeEmpty();
        (await ReadAsync(HubRoles.Supplier, new FlowSelection(), 3))[3].Select(Head).ShouldBe(["CustomerInvoiceLC In Ok - CDAR"]);
    }

    [Fact]
    public async Task A_selection_leaves_out_what_it_does_not_name()
    {
        await KeepAsync(news.Received());
        await KeepAsync(news.Changed(203, 2, news.Invoice));
        (await ReadAsync(HubRoles.Supplier, Selection("""{"types":["CustomerInvoiceLC"],"direction":"Out"}"""), 1, 2)).Values.SelectMany(flows => flows).ShouldBeEmpty();
        (await ReadAsync(HubRoles.Supplier, Selection("""{"types":["CustomerInvoice"]}"""), 1, 2)).Values.SelectMany(flows => flows).Select(Head)
            .ShouldBe(["CustomerInvoice Out Pending ERP-1 CII", "CustomerInvoice Out Ok ERP-1 CII"]);
        (await ReadAsync(HubRoles.Supplier, Selection("""{"acknowledgement":"Pending"}"""), 1, 2)).Values.SelectMany(flows => flows).Select(Head)
            .ShouldBe(["CustomerInvoice Out Pending ERP-1 CII"]);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[1]")]
    [InlineData("""{"syntax":"Postcard"}""")]
    public async Task A_note_that_is_none_is_passed_over(string note)
    {
        var odd = new News(flowNote: note);
        await KeepAsync(odd.Received());
        (await ReadAsync(HubRoles.Supplier, Selection("""{"types":["CustomerInvoice"]}"""), 1))[1].Select(Head).ShouldBe(["CustomerInvoice Out Pending - UBL"]);
    }

    private static FlowSelection Selection(string json) => JsonSerializer.Deserialize<FlowSelection>(json, JsonSerializerOptions.Web)!;

    private static string Head(byte[] flow)
    {
        var json = JsonDocument.Parse(flow).RootElement;
        var tracking = json.TryGetProperty("trackingId", out var id) ? id.GetString() : "-";
        return $"{json.GetProperty("flowType")} {json.GetProperty("flowDirection")} {json.GetProperty("acknowledgement").GetProperty("status")} {tracking} {json.GetProperty("flowSyntax")}";
    }

    private Task KeepAsync(DepositsReceived message) => KeepAsync(JournalEvents.Of(message));

    private Task KeepAsync(InvoicesRejected message) => KeepAsync(JournalEvents.Of(message));

    private Task KeepAsync(InvoiceStatusesChanged message) => KeepAsync(JournalEvents.Of(message));

    private async Task KeepAsync(JournalBatch batch)
    {
        await using var db = contexts.CreateDbContext();
        await FlowNotes.AddAsync(db, batch.Invoices, default);
        await JournalWriter.WriteAsync(db, batch, TimeProvider.System, default);
    }

    private async Task<IReadOnlyDictionary<long, IReadOnlyList<byte[]>>> ReadAsync(string role, FlowSelection wanted, params long[] places)
    {
        var bodies = new EventBodies(contexts, new ToldAccounts());
        var endpoint = new WebhookEndpoint
        {
            EndpointId = News.NewId(), Account = news.Supplier, Role = role, Url = "https://erp.example.fr/", BatchSize = 1, Secret = "x", CreatedAt = news.At, Enabled = true, Cursor = 0,
            Flows = JsonSerializer.Serialize(wanted, JsonSerializerOptions.Web),
        };
        return await new FlowBodies(contexts, bodies).ReadAsync(endpoint, places, default);
    }

    private sealed class Contexts(string file) : IDbContextFactory<NotificationContext>
    {
        public NotificationContext CreateDbContext() => new SqliteNotificationContext(new DbContextOptionsBuilder<SqliteNotificationContext>().Also(options => options.UseHubSqlite(file)).Options);
    }
}
