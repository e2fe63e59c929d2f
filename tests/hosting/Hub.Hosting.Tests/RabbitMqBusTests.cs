using System.Text;
using Hub.Hosting.Tests.Parrot;
using Hub.Outbox;
using Hub.RabbitMq;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RabbitMQ.Client;

namespace Hub.Hosting.Tests;

public sealed class RabbitMqBusTests(RabbitMqFixture rabbit) : BusBehaviour
{
    private const string Exchange = "Hub.Contracts:InvoiceStatusesChanged";
    private VirtualHost host = null!;

    protected override Uri? Broker => host.Address;

    public override async ValueTask InitializeAsync() => host = await rabbit.NewVirtualHostAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task On_the_wire_a_message_is_the_contracts_json_with_its_id_and_type_in_headers()
    {
        await BindAsync("probe");
        await using var sender = await StartAsync([new SenderService()]);
        var message = Words.New();
        await sender.SendAsync(message);
        var taken = await Eventually.GetAsync(() => host.TakeAsync("probe"), "the message is in the bound queue");
        Encoding.UTF8.GetString(taken.Body.Span).ShouldBe(Encoding.UTF8.GetString(MessageCodec.Encode(message)));
        taken.BasicProperties.ContentType.ShouldBe("application/vnd.hub+json");
        taken.BasicProperties.MessageId.ShouldBe(message.BatchId.ToString());
        taken.BasicProperties.DeliveryMode.ShouldBe(DeliveryModes.Persistent);
        Header(taken.BasicProperties, "MT-MessageType").ShouldBe("urn:message:Hub.Contracts:InvoiceStatusesChanged");
    }

    [Fact]
    public async Task A_message_that_no_queue_takes_is_kept_until_there_is_one()
    {
        await using var sender = await StartAsync([new SenderService()]);
        await sender.SendAsync(Words.New());
        await using var receiver = await StartAsync([new ReceiverService(Notebook)]);
        await EffectsAsync(1);
        await Eventually.TrueAsync(async () => await sender.OutboxAsync() == 0, "the outbox forgets what was sent");
    }

    [Fact]
    public async Task A_message_that_no_queue_takes_is_never_called_sent()
    {
        var failures = new FailureCount();
        await using var sender = await StartAsync([new SenderService()]);
        await sender.SendAsync(Words.New());
        await Eventually.TrueAsync(() => failures.Count >= 3, "the publish fails again and again");
        await sender.SendAsync();
        (await sender.OutboxAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Queues_are_quorum_queues_with_a_delivery_limit_and_a_dead_letter_queue()
    {
        await using var hub = await StartAsync();
        var queue = (await host.QueueAsync(ReceiverService.Queue)).ShouldNotBeNull();
        ((string)queue["type"]!).ShouldBe("quorum");
        ((int)queue["arguments"]!["x-delivery-limit"]!).ShouldBe(20);
        ((string)queue["arguments"]!["x-dead-letter-exchange"]!).ShouldBe(ReceiverService.Queue + "_dead");
        var dead = (await host.QueueAsync(ReceiverService.Queue + "_dead")).ShouldNotBeNull();
        ((string)dead["type"]!).ShouldBe("quorum");
    }

    [Fact]
    public async Task A_message_that_no_attempt_could_handle_is_set_aside_with_its_cause()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        Notebook.Before = (_, message) => message.Changes[0].Comment == "poison" ? throw new InvalidOperationException("The handler is broken.") : Task.CompletedTask;
        await using var hub = await StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var poison = Words.New("poison");
        await hub.SendAsync(poison, Words.New());
        await EffectsAsync(1);
        await Eventually.TrueAsync(
            async () =>
            {
                clock.Advance(TimeSpan.FromSeconds(5));
                return await host.QueueAsync(ReceiverService.Queue + "_error") is not null && await host.CountAsync(ReceiverService.Queue + "_error") == 1;
            },
            "the message is in the error queue");
        var aside = (await host.TakeAsync(ReceiverService.Queue + "_error")).ShouldNotBeNull();
        aside.BasicProperties.MessageId.ShouldBe(poison.BatchId.ToString());
        aside.Body.ToArray().ShouldBe(MessageCodec.Encode(poison));
        Header(aside.BasicProperties, "MT-Fault-Message").ShouldContain("The handler is broken.");
        ((string)(await host.QueueAsync(ReceiverService.Queue + "_error"))!["type"]!).ShouldBe("quorum");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"batchId\":")]
    [InlineData("{\"batchId\":\"no id\",\"changes\":[]}")]
    [InlineData("\u0000\u0001")]
    public async Task A_body_that_is_no_contract_is_set_aside_and_the_next_message_is_handled(string body)
    {
        await using var hub = await StartAsync();
        var poison = new BasicProperties
        {
            ContentType = "application/vnd.hub+json",
            MessageId = Words.New().BatchId.ToString(),
            Headers = new Dictionary<string, object?> { ["MT-MessageType"] = "urn:message:Hub.Contracts:InvoiceStatusesChanged" },
        };
        await host.PutAsync(ReceiverService.Queue, poison, Encoding.UTF8.GetBytes(body));
        await hub.SendAsync(Words.New());
        await EffectsAsync(1);
        await Eventually.TrueAsync(
            async () => await host.QueueAsync(ReceiverService.Queue + "_error") is not null && await host.CountAsync(ReceiverService.Queue + "_error") == 1,
            "the body is in the error queue");
    }

    private async Task BindAsync(string queue)
    {
        await using var connection = await host.ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.ExchangeDeclareAsync(Exchange, ExchangeType.Fanout, durable: true);
        await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false);
        await channel.QueueBindAsync(queue, Exchange, "");
    }

    private static string Header(IReadOnlyBasicProperties properties, string name) => Encoding.UTF8.GetString((byte[])properties.Headers![name]!);
}
