using System.Globalization;
using Hub.Fleet;
using Hub.Testing;

namespace Hub.SeparateProcesses.Tests.PythonClients;

/// <summary>The clients of samples/python drain a collectivity's invoices and answer each with a status. HUB_TEST_CLIENT_INVOICES says how many.</summary>
public sealed class PythonClientTests(HubOnBroker hub, ITestOutputHelper output) : IClassFixture<HubOnBroker>
{
    private const int TakenInCharge = 204;
    private const int Late = 50;
    private static readonly int Invoices = int.Parse(Environment.GetEnvironmentVariable("HUB_TEST_CLIENT_INVOICES") ?? "1000", CultureInfo.InvariantCulture);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2) + TimeSpan.FromMilliseconds(10 * Invoices);

    [Fact]
    public async Task Over_AMQP_each_invoice_is_booked_once_and_each_status_arrives_once_although_the_client_is_killed() =>
        await DrainAsync(HubOnBroker.OnQueue, "hub_amqp.py", new Dictionary<string, string>
        {
            ["HUB_BROKER"] = await hub.BrokerAddressAsync(HubOnBroker.OnQueue), ["HUB_SYSTEM"] = HubOnBroker.OnQueue.Id,
        });

    [Fact]
    public async Task Over_HTTP_each_invoice_is_booked_once_and_each_status_arrives_once_although_the_client_is_killed() =>
        await DrainAsync(HubOnBroker.OnInbox, "hub_http.py", new Dictionary<string, string>());

    private async Task DrainAsync(FleetAccount collectivity, string program, Dictionary<string, string> settings)
    {
        var store = new ClientStore(hub.File(collectivity.Id + ".db"));
        await using var client = new PythonClient(program, Settings(settings, collectivity));
        var deposited = (await hub.DepositAsync(collectivity, Invoices)).ToList();
        client.Start();
        await Eventually.TrueAsync(() => store.Taken().Count > 0, "the client takes invoices; it said:\n" + client.Printed, Patience);
        await client.KillAsync();
        output.WriteLine($"killed when it had {store.Taken().Count} of {Invoices}");
        deposited.AddRange(await hub.DepositAsync(collectivity, Late));
        client.Start();
        await Eventually.TrueAsync(() => store.Taken().Count >= deposited.Count && store.Due() == 0, "each invoice is booked and each status sent", Patience);
        store.Taken().Order().ShouldBe(deposited.Order());
        var ids = deposited.ToHashSet();
        await Eventually.TrueAsync(async () => (await hub.WithStatusAsync(TakenInCharge, ids)).Count >= deposited.Count, "each invoice is taken in charge", Patience);
        (await hub.WithStatusAsync(TakenInCharge, ids)).Order().ShouldBe(deposited.Order());
    }

    private Dictionary<string, string> Settings(Dictionary<string, string> further, FleetAccount collectivity) => new(further)
    {
        ["HUB_URL"] = hub.Fleet.AddressOf("routing").ToString(),
        ["HUB_TOKEN_URL"] = new Uri(hub.Fleet.AddressOf("access"), "/oauth/token").ToString(),
        ["HUB_CLIENT"] = collectivity.Id,
        ["HUB_SECRET"] = collectivity.Secret,
        ["HUB_STORE"] = hub.File(collectivity.Id + ".db"),
    };
}
