using Hub.RabbitMq;
using Hub.Routing.Storage;
using Hub.Testing;

namespace Hub.Routing.Amqp.Tests;

public sealed class BrokerCrashTests
{
    [Fact]
    public async Task Every_invoice_of_a_batch_reaches_its_queue_when_the_broker_is_killed_and_comes_back()
    {
        await using var broker = await TestBrokers.StartAsync();
        await using var host = await VirtualHost.CreateAsync(broker);
        using var folder = new TempFolder();
        await using var routing = await RoutingOnBroker.StartAsync(host, folder.Path, "ville-lyon");
        await routing.Process.Get<OperateSystems.SystemSettingsStore>().ChangeAsync("ville-lyon", row => row.InvoicesPerMessage = 40, TestContext.Current.CancellationToken);
        var invoices = Enumerable.Range(0, 4000).Select(_ => RoutingOnBroker.NewInvoice()).ToList();
        foreach (var batch in invoices.Chunk(100)) await routing.RouteAsync(batch);
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) > 200, "deliveries have begun");
        await broker.KillAsync();
        await broker.StartAsync();
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == 4000, "all deliveries are confirmed", TimeSpan.FromMinutes(2));
        var events = (await routing.DrainAsync("hub.inbox.ville-lyon")).SelectMany(BatchedEvents.Of).ToList();
        events.Select(one => one.GetProperty("id").GetString()).Distinct().Order().ShouldBe((await routing.InOrderAsync("ville-lyon")).Order());
        events.Select(one => one.GetProperty("subject").GetGuid()).Distinct().Order().ShouldBe(invoices.Select(invoice => invoice.InvoiceId).Order());
    }

    [Fact]
    public async Task Every_invoice_reaches_its_queue_when_the_broker_is_killed_and_comes_back()
    {
        await using var broker = await TestBrokers.StartAsync();
        await using var host = await VirtualHost.CreateAsync(broker);
        using var folder = new TempFolder();
        await using var routing = await RoutingOnBroker.StartAsync(host, folder.Path, "ville-lyon", "ville-metz");
        var invoices = Enumerable.Range(0, 4000).Select(at => RoutingOnBroker.NewInvoice(at % 2)).ToList();
        foreach (var batch in invoices.Chunk(100)) await routing.RouteAsync(batch);
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) > 200, "deliveries have begun");
        await broker.KillAsync();
        await broker.StartAsync();
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == 4000, "all deliveries are confirmed", TimeSpan.FromMinutes(2));
        var taken = (await routing.DrainAsync("hub.inbox.ville-lyon")).Concat(await routing.DrainAsync("hub.inbox.ville-metz")).ToList();
        taken.Select(message => message.BasicProperties.MessageId).Distinct().Count().ShouldBe(4000);
        taken.Select(message => DeliveryTests.Text(message.BasicProperties, "cloudEvents:subject")).Distinct().Order().ShouldBe(invoices.Select(invoice => invoice.InvoiceId.ToString()).Order());
    }
}
