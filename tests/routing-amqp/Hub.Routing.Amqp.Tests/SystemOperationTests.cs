using System.Net.Http.Json;
using System.Text.Json;
using Hub.RabbitMq;
using Hub.Routing.Storage;
using Hub.Testing;

namespace Hub.Routing.Amqp.Tests;

/// <summary>Pause, depth, order and dead letters of systems that have a queue.</summary>
public sealed class SystemOperationTests(RabbitMqFixture rabbit) : RoutingOnBrokerTests(rabbit)
{
    private const string Mine = "ville-lyon";
    private const string Others = "ville-metz";

    [Fact]
    public async Task Nothing_is_put_in_a_paused_systems_queue_also_after_a_restart_and_others_are_served()
    {
        await using (var routing = await StartAsync(Mine, Others))
        {
            await DoAsync(routing, "pause");
            await routing.RouteAsync([.. Enumerable.Range(0, 100).Select(at => RoutingOnBroker.NewInvoice(at % 2))]);
            await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == 50, "the other system's deliveries are confirmed");
            (await routing.DrainAsync("hub.inbox." + Others)).Count.ShouldBe(50);
        }
        await using var again = await StartAsync(Mine, Others);
        var invoice = RoutingOnBroker.NewInvoice(1);
        await again.RouteAsync([RoutingOnBroker.NewInvoice(), invoice]);
        await Eventually.TrueAsync(async () => await again.StatusAsync(invoice.InvoiceId) == 203, "the other system is served after the restart");
        (await again.DrainAsync("hub.inbox." + Mine)).ShouldBeEmpty();
        var state = await StateAsync(again);
        (state.GetProperty("waiting").GetInt64(), state.GetProperty("queue").GetProperty("ready").GetInt64()).ShouldBe((51, 0));
        await DoAsync(again, "resume");
        await Eventually.TrueAsync(async () => await again.CountAsync(DeliveryState.Delivered) == 102, "what waited is delivered");
        (await again.DrainAsync("hub.inbox." + Mine)).Select(message => message.BasicProperties.MessageId).ShouldBe(await again.InOrderAsync(Mine));
    }

    [Fact]
    public async Task The_state_tells_what_lies_in_the_queue()
    {
        await using var routing = await StartAsync(Mine);
        await routing.RouteAsync([RoutingOnBroker.NewInvoice(), RoutingOnBroker.NewInvoice(), RoutingOnBroker.NewInvoice()]);
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == 3, "the deliveries are confirmed");
        var queue = (await StateAsync(routing)).GetProperty("queue");
        (queue.GetProperty("ready").GetInt64(), queue.GetProperty("consumers").GetInt64(), queue.GetProperty("inOrder").GetBoolean()).ShouldBe((3, 0, false));
    }

    [Fact]
    public async Task A_rejected_delivery_is_listed_and_put_back_into_the_queue()
    {
        await using var routing = await StartAsync(Mine);
        await routing.RouteAsync([RoutingOnBroker.NewInvoice()]);
        var id = await RejectAsync(requeue: false);
        var letter = await LetterAsync(routing);
        (letter.GetProperty("deliveryId").GetString(), letter.GetProperty("cause").GetString()).ShouldBe((id, "rejected"));
        await PutBackAsync(routing);
        (await Eventually.GetAsync(() => Host.TakeAsync("hub.inbox." + Mine), "the delivery is in the queue again")).BasicProperties.MessageId.ShouldBe(id);
        (await routing.CountAsync(DeliveryState.SetAside)).ShouldBe(0);
    }

    [Fact]
    public async Task A_delivery_that_is_given_back_again_and_again_is_set_aside()
    {
        await using var routing = await StartAsync(Mine);
        await routing.RouteAsync([RoutingOnBroker.NewInvoice()]);
        for (var time = 0; time <= QueueTopology.DeliveryLimit; time++) await RejectAsync(requeue: true);
        (await LetterAsync(routing)).GetProperty("cause").GetString().ShouldBe("given-back-too-often");
    }

    [Fact]
    public async Task The_queue_of_a_system_in_order_serves_one_consumer_at_a_time()
    {
        await using var routing = await StartAsync(Others);
        // Before the queue of a new system is there: RabbitMQ fixes it when it declares the queue.
        await routing.Process.Get<OperateSystems.SystemSettingsStore>().ChangeAsync(Mine, row => row.OrderedBySupplier = true, TestContext.Current.CancellationToken);
        await routing.AddAccountsAsync([Others, Mine]);
        var queue = await Eventually.GetAsync(() => Host.QueueAsync("hub.inbox." + Mine), "the queue is declared");
        ((bool)queue["arguments"]!["x-single-active-consumer"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_queue_that_is_there_already_stays_as_it_is_and_is_served_on()
    {
        await using (var routing = await StartAsync(Mine))
        {
            using var city = routing.Process.AsCollectivity(Mine);
            (await city.PutAsJsonAsync($"/v1/systems/{Mine}/order", new { bySupplier = true })).EnsureSuccessStatusCode();
        }
        await using var again = await StartAsync(Mine);
        var invoice = RoutingOnBroker.NewInvoice();
        await again.RouteAsync([invoice]);
        await Eventually.TrueAsync(async () => await again.StatusAsync(invoice.InvoiceId) == 203, "the invoice is delivered");
        var state = await StateAsync(again);
        (state.GetProperty("orderedBySupplier").GetBoolean(), state.GetProperty("queue").GetProperty("inOrder").GetBoolean()).ShouldBe((true, false));
    }

    private async Task<string> RejectAsync(bool requeue)
    {
        await using var connection = await Host.ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        var message = await Eventually.GetAsync(() => channel.BasicGetAsync("hub.inbox." + Mine, autoAck: false), "the delivery is in the queue");
        await channel.BasicNackAsync(message.DeliveryTag, multiple: false, requeue);
        return message.BasicProperties.MessageId!;
    }

    private static async Task<JsonElement> LetterAsync(RoutingOnBroker routing)
    {
        using var city = routing.Process.AsCollectivity(Mine);
        var list = new Uri($"/v1/systems/{Mine}/dead-letters", UriKind.Relative);
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.SetAside) == 1, "the delivery is set aside");
        return (await city.GetFromJsonAsync<JsonElement>(list)).GetProperty("deadLetters")[0];
    }

    private static async Task PutBackAsync(RoutingOnBroker routing)
    {
        using var city = routing.Process.AsCollectivity(Mine);
        using var answer = await city.PostAsJsonAsync($"/v1/systems/{Mine}/dead-letters/put-back", new { });
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("putBack").GetInt32().ShouldBe(1);
    }

    private static async Task DoAsync(RoutingOnBroker routing, string what)
    {
        using var city = routing.Process.AsCollectivity(Mine);
        using var answer = await city.PostAsJsonAsync($"/v1/systems/{Mine}/{what}", new { });
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<JsonElement> StateAsync(RoutingOnBroker routing)
    {
        using var city = routing.Process.AsCollectivity(Mine);
        return await city.GetFromJsonAsync<JsonElement>(new Uri($"/v1/systems/{Mine}", UriKind.Relative));
    }
}
