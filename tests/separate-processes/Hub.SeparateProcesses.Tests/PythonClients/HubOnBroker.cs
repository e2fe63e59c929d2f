using System.Text.Json;
using Hub.Fleet;
using Hub.RabbitMq;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Testing;

namespace Hub.SeparateProcesses.Tests.PythonClients;

/// <summary>The hub as processes over RabbitMQ, with two collectivities: one has its invoices in a queue, the other in an inbox.</summary>
public sealed class HubOnBroker : IAsyncLifetime
{
    private const int ArchiveSize = 100;
    private static readonly FleetAccount Operator = new("test-operator", "operator");
    private static readonly FleetAccount Supplier = new("supplier", "supplier");
    private readonly LoadRecipients recipients = new(count: 2);
    private readonly TempFolder folder = new();
    private ITestBroker? broker;
    private VirtualHost? host;
    private HubFleet? fleet;
    private HttpClient? ingest;
    private HttpClient? notification;
    private int number;

    internal static readonly FleetAccount OnQueue = new("on-queue", "collectivity");
    internal static readonly FleetAccount OnInbox = new("on-inbox", "collectivity");

    internal HubFleet Fleet => fleet!;

    /// <summary>A file of the test bed's folder.</summary>
    internal string File(string name) => folder.File(name);

    public async ValueTask InitializeAsync()
    {
        await Python.NeedAsync("pika", "python3-pika");
        broker = await TestBrokers.UseAsync();
        host = await VirtualHost.CreateAsync(broker);
        var settings = new Dictionary<string, string> { ["HUB__BROKERMANAGEMENT"] = host.Management.ToString() };
        fleet = await HubFleet.StartAsync(folder.Path, host.Address, [Operator, Supplier, OnQueue, OnInbox], settings);
        using var routing = await ClientAsync(Operator, "routing");
        var lines = $"siret,name,account,served_by,demands\n{SiretOf(OnQueue)},Queue,{OnQueue.Id},amqp,none\n{SiretOf(OnInbox)},Inbox,{OnInbox.Id},http,none\n";
        await LoadDirectory.PutAsync(routing, lines);
        ingest = await ClientAsync(Supplier, "ingest");
        notification = await ClientAsync(Operator, "notification");
    }

    public async ValueTask DisposeAsync()
    {
        ingest?.Dispose();
        notification?.Dispose();
        if (fleet is not null) await fleet.DisposeAsync();
        if (host is not null) await host.DisposeAsync();
        if (broker is not null) await broker.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Deposits invoices to a collectivity and returns their ids.</summary>
    internal async Task<IReadOnlyList<Guid>> DepositAsync(FleetAccount collectivity, int count)
    {
        var depositor = new Depositor(ingest!);
        var ids = new List<Guid>();
        foreach (var archive in Enumerable.Range(0, count).Select(_ => Document(collectivity)).Chunk(ArchiveSize))
            ids.AddRange(await depositor.DepositAsync(TarGz.Of(archive), $"python-{number}", default));
        return ids;
    }

    /// <summary>The invoice of each event of the journal that says a status, of these invoices.</summary>
    internal async Task<IReadOnlyList<Guid>> WithStatusAsync(int status, IReadOnlySet<Guid> invoices)
    {
        var found = new List<Guid>();
        await foreach (var entry in new Journal(notification!).ReadAsync())
        {
            var data = entry.GetProperty("data");
            var invoice = data.GetProperty("invoiceId").GetGuid();
            if (data.GetProperty("status").GetInt32() == status && invoices.Contains(invoice)) found.Add(invoice);
        }
        return found;
    }

    /// <summary>The address with which a system connects to the broker: its own user, which may do nothing but what a system does.</summary>
    internal async Task<string> BrokerAddressAsync(FleetAccount system)
    {
        using var client = await ClientAsync(system, "routing");
        using var answer = await client.PostAsync(new Uri($"/v1/systems/{system.Id}/broker-credentials", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        var credentials = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync()).RootElement;
        string Escaped(string name) => Uri.EscapeDataString(credentials.GetProperty(name).GetString()!);
        return $"amqp://{Escaped("user")}:{Escaped("password")}@{host!.Address.Authority[(host.Address.Authority.IndexOf('@') + 1)..]}/{Escaped("virtualHost")}";
    }

    private Task<HttpClient> ClientAsync(FleetAccount account, string service) => new FleetTokens(Fleet).ClientAsync(account, service);

    private string SiretOf(FleetAccount collectivity) => RecipientOf(collectivity).Party.Siret!;

    private Recipient RecipientOf(FleetAccount collectivity) => recipients.All[collectivity == OnQueue ? 0 : 1];

    private SampleDocument Document(FleetAccount collectivity)
    {
        var invoice = InvoiceDraw.Draw(new Random(++number), DemoSuppliers.Energy, RecipientOf(collectivity), $"PY-{number:000000}");
        return new SampleDocument(Supplier.Id, $"{invoice.Number}.xml", Syntax.Ubl.Write(invoice), Outcome.Delivered, []);
    }
}
