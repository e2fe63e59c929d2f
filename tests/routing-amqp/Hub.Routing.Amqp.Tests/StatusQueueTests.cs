using System.Text;
using Hub.RabbitMq;
using Hub.Testing;
using RabbitMQ.Client;

namespace Hub.Routing.Amqp.Tests;

public sealed class StatusQueueTests(RabbitMqFixture rabbit) : RoutingOnBrokerTests(rabbit)
{
    private const string Account = "ville-lyon";
    private const string Refused = "hub.status.ville-lyon.refused";
    private int sent;

    [Fact]
    public async Task A_status_from_the_accounts_queue_is_taken()
    {
        await using var routing = await StartAsync(Account);
        var invoice = await DeliverAsync(routing);
        await SendAsync($$"""{"invoiceId":"{{invoice}}","status":204}""");
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice) == 204, "the invoice has status 204");
    }

    [Fact]
    public async Task A_status_that_is_not_allowed_is_put_aside_with_what_is()
    {
        await using var routing = await StartAsync(Account);
        var invoice = await DeliverAsync(routing);
        await SendAsync($$"""{"invoiceId":"{{invoice}}","status":212}""");
        var aside = await RefusedAsync();
        DeliveryTests.Text(aside.BasicProperties, "hub-refusal").ShouldBe("status-not-allowed");
        aside.BasicProperties.Headers!["hub-current"].ShouldBe(203);
        DeliveryTests.Text(aside.BasicProperties, "hub-allowed").Split(',').ShouldContain("204");
        DeliveryTests.Text(aside.BasicProperties, "hub-refusal-fr").ShouldNotBeEmpty();
        aside.Body.ToArray().ShouldBe(Encoding.UTF8.GetBytes($$"""{"invoiceId":"{{invoice}}","status":212}"""));
    }

    [Fact]
    public async Task An_invoice_of_another_account_is_not_found()
    {
        await using var routing = await StartAsync(Account, "ville-metz");
        var invoice = RoutingOnBroker.NewInvoice(place: 1);
        await routing.RouteAsync([invoice]);
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice.InvoiceId) == 203, "the invoice has status 203");
        await SendAsync($$"""{"invoiceId":"{{invoice.InvoiceId}}","status":204}""");
        DeliveryTests.Text((await RefusedAsync()).BasicProperties, "hub-refusal").ShouldBe("invoice-not-found");
        (await routing.StatusAsync(invoice.InvoiceId)).ShouldBe(203);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"invoiceId\":\"x\",\"status\":204}")]
    [InlineData("{\"status\":204}")]
    [InlineData("{\"invoiceId\":\"01a20794-1c09-828a-85a2-8174406bef29\",\"status\":99999999999}")]
    [InlineData("[[[[[[[[[[[[[[[[")]
    public async Task A_body_that_cannot_be_read_is_put_aside_once_and_the_next_status_is_taken(string body)
    {
        await using var routing = await StartAsync(Account);
        var invoice = await DeliverAsync(routing);
        await SendAsync(body);
        await SendAsync($$"""{"invoiceId":"{{invoice}}","status":204}""");
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice) == 204, "the invoice has status 204");
        DeliveryTests.Text((await RefusedAsync()).BasicProperties, "hub-refusal").ShouldBe("body-unreadable");
        (await Host.CountAsync(Refused)).ShouldBe(0u);
        (await Host.CountAsync("hub.status.ville-lyon")).ShouldBe(0u);
    }

    [Fact]
    public async Task A_message_that_is_no_cloud_event_is_put_aside()
    {
        await using var routing = await StartAsync(Account);
        await DeliverAsync(routing);
        await Host.PutAsync("hub.status.ville-lyon", new BasicProperties { Headers = new Dictionary<string, object?> { ["cloudEvents:type"] = 7, ["x"] = new string('x', 100_000) } }, "{}"u8.ToArray());
        DeliveryTests.Text((await RefusedAsync()).BasicProperties, "hub-refusal").ShouldBe("not-a-status-event");
    }

    [Fact]
    public async Task A_body_larger_than_a_status_can_be_is_put_aside_without_it()
    {
        await using var routing = await StartAsync(Account);
        await DeliverAsync(routing);
        await SendAsync(new string(' ', 100_000));
        var aside = await RefusedAsync();
        DeliveryTests.Text(aside.BasicProperties, "hub-refusal").ShouldBe("body-too-large");
        aside.Body.Length.ShouldBe(0);
    }

    [Fact]
    public async Task A_status_sent_twice_is_taken_once_and_refuses_nothing()
    {
        await using var routing = await StartAsync(Account);
        var invoice = await DeliverAsync(routing);
        for (var time = 0; time < 2; time++) await SendAsync($$"""{"invoiceId":"{{invoice}}","status":204}""", "same-id");
        await SendAsync($$"""{"invoiceId":"{{invoice}}","status":205}""");
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice) == 205, "the invoice has status 205");
        (await Host.CountAsync(Refused)).ShouldBe(0u);
    }

    [Fact]
    public async Task The_accounts_exchange_leads_to_its_status_queue()
    {
        await using var routing = await StartAsync(Account);
        var invoice = await DeliverAsync(routing);
        await using var connection = await Host.ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("hub.status.ville-lyon", "", mandatory: true, Event("cloudEvents_", "over-the-exchange"), Encoding.UTF8.GetBytes($$"""{"invoiceId":"{{invoice}}","status":204}"""));
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice) == 204, "the invoice has status 204");
    }

    [Fact]
    public async Task An_account_that_the_directory_names_later_gets_its_queues_while_the_process_runs()
    {
        await using var routing = await StartAsync(Account);
        await routing.AddAccountsAsync([Account, "ville-metz"]);
        await Eventually.TrueAsync(async () => await Host.QueueAsync("hub.status.ville-metz") is not null && await Host.QueueAsync("hub.inbox.ville-metz") is not null, "the queues are declared");
    }

    private static async Task<Guid> DeliverAsync(RoutingOnBroker routing)
    {
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice.InvoiceId) == 203, "the invoice has status 203");
        return invoice.InvoiceId;
    }

    private Task SendAsync(string body, string? id = null) => Host.PutAsync("hub.status.ville-lyon", Event("cloudEvents:", id ?? $"status-{++sent}"), Encoding.UTF8.GetBytes(body));

    private static BasicProperties Event(string prefix, string id) => new()
    {
        ContentType = "application/json",
        MessageId = id,
        Headers = new Dictionary<string, object?>
        {
            [prefix + "specversion"] = "1.0", [prefix + "id"] = id, [prefix + "type"] = "fr.hub.invoice.status.v1", [prefix + "source"] = "/ville-lyon/finances",
        },
    };

    private Task<BasicGetResult> RefusedAsync() => Eventually.GetAsync(() => Host.TakeAsync(Refused), "the status is in the refused queue");
}
