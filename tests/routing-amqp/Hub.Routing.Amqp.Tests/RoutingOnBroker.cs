using System.Security.Cryptography;
using System.Text;
using Hub.Contracts;
using Hub.DocumentStore;
using Hub.Outbox;
using Hub.RabbitMq;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using RabbitMQ.Client;

namespace Hub.Routing.Amqp.Tests;

/// <summary>The routing service on a broker, with the few organisations that the tests send invoices to.</summary>
internal sealed class RoutingOnBroker(HubProcess process, VirtualHost host) : IAsyncDisposable
{
    public static readonly byte[] Document = "<Invoice>Commune de Lyon, réf. 42 €</Invoice>"u8.ToArray();

    public VirtualHost Host => host;

    public HubProcess Process => process;

    /// <summary>Starts routing; the accounts are served by AMQP, each with the SIRET of its place in the list.</summary>
    public static Task<RoutingOnBroker> StartAsync(VirtualHost host, string folder, params IReadOnlyList<string> accounts) => StartAsync(host, folder, host.Management, accounts);

    /// <summary>Starts routing without the broker's management API.</summary>
    public static Task<RoutingOnBroker> StartUnmanagedAsync(VirtualHost host, string folder, params IReadOnlyList<string> accounts) => StartAsync(host, folder, null, accounts);

    private static async Task<RoutingOnBroker> StartAsync(VirtualHost host, string folder, Uri? management, IReadOnlyList<string> accounts)
    {
        var process = await HubProcess.StartAsync([new RoutingService()], folder, host.Address, builder => builder.Configuration["Hub:BrokerManagement"] = management?.ToString());
        var routing = new RoutingOnBroker(process, host);
        await routing.AddAccountsAsync(accounts);
        using var client = process.Anonymous();
        await Eventually.TrueAsync(async () => (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode, "the process is ready");
        foreach (var account in accounts) await Eventually.TrueAsync(async () => await host.QueueAsync("hub.status." + account) is not null, $"the queues of {account} are declared");
        return routing;
    }

    public static string SiretOf(int place) => $"{21690123100011 + place}";

    public Task AddAccountsAsync(IReadOnlyList<string> accounts)
    {
        var csv = new StringBuilder("siret,name,account,served_by\n");
        foreach (var (place, account) in accounts.Index()) csv.Append($"{SiretOf(place)},{account},{account},amqp\n");
        return ImportAsync(csv.ToString());
    }

    /// <summary>Lets a system want its invoices in a form: "ubl", "cii", "json".</summary>
    public Task WantAsync(string system, string form) => ImportAsync($"type,siret,system,delivered_form\nsystem,,{system},{form}\n");

    /// <summary>Sends one batch of accepted invoices through the bus.</summary>
    public async Task RouteAsync(IReadOnlyList<ValidatedInvoice> invoices, string? trace = null)
    {
        var batch = NewId();
        var message = new InvoicesValidated { BatchId = batch, ValidatedAt = TimeProvider.System.GetUtcNow(), Invoices = invoices };
        await process.Get<IMessagePublisher>().PublishAsync(new OutgoingMessage(batch, message, MessageCodec.Encode(message), trace), TestContext.Current.CancellationToken);
    }

    /// <summary>An accepted invoice for the account in a place of the list.</summary>
    public static ValidatedInvoice NewInvoice(int place = 0, byte[]? document = null)
    {
        var id = NewId();
        var bytes = document ?? Document;
        return new ValidatedInvoice
        {
            InvoiceId = id, DepositId = NewId(), SupplierAccount = "supplier-a", FileName = "facture é.xml", Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Size = bytes.Length,
            DepositedAt = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero), Format = "ubl-invoice", MediaType = "application/xml", Number = "F-" + id.ToString("N"),
            IssueDate = new DateOnly(2026, 9, 1), TypeCode = "380", Currency = "EUR", SellerSiren = "552081317", SellerSiret = "55208131766522", SellerName = "Électricité & Cie",
            BuyerSiret = SiretOf(place), ServiceCode = "VOIRIE", EngagementNumber = "ENG-2026-7", TotalWithoutVat = 1000m, TotalWithVat = 1200.5m, AmountDue = 1200.5m,
            Document = DocumentCodec.TryCompress(bytes),
        };
    }

    public async Task<int> CountAsync(DeliveryState state)
    {
        await using var db = await process.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync();
        return await db.Deliveries.CountAsync(row => row.State == state);
    }

    /// <summary>The ids of an account's deliveries, oldest first.</summary>
    public async Task<IReadOnlyList<string>> InOrderAsync(string account)
    {
        await using var db = await process.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync();
        return (await db.Deliveries.Where(row => row.Account == account).OrderBy(row => row.Position).Select(row => row.DeliveryId).ToListAsync()).ConvertAll(id => id.ToString());
    }

    public async Task<int> StatusAsync(Guid invoiceId)
    {
        await using var db = await process.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync();
        return await db.Invoices.Where(row => row.InvoiceId == invoiceId).Select(row => row.Status).SingleOrDefaultAsync();
    }

    /// <summary>Takes everything that is in a queue, as a collectivity's system does.</summary>
    public async Task<IReadOnlyList<BasicGetResult>> DrainAsync(string queue)
    {
        await using var connection = await host.ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        var taken = new List<BasicGetResult>();
        while (await channel.BasicGetAsync(queue, autoAck: true) is { } next) taken.Add(next);
        return taken;
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private async Task ImportAsync(string csv)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var report = await process.Get<DirectoryUpload>().ImportCsvAsync(content, new ImportOrder("test"), TestContext.Current.CancellationToken);
        report.Refused.ShouldBe(0);
    }

    public static Guid NewId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
}
