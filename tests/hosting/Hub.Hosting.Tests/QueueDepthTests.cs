using Hub.Hosting.Messaging;
using Hub.RabbitMq;
using Hub.Testing;
using RabbitMQ.Client;

namespace Hub.Hosting.Tests;

public sealed class QueueDepthTests
{
    [Fact]
    public async Task The_broker_says_how_many_messages_wait_and_nothing_while_there_is_no_such_queue_or_no_broker()
    {
        await using var broker = await TestBrokers.StartAsync();
        await using var host = await VirtualHost.CreateAsync(broker);
        await using var depths = new BrokerQueueDepths(host.Address);
        (await depths.OfAsync("waiting", default)).ShouldBeNull();

        await using var connection = await new ConnectionFactory { Uri = host.Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await channel.QueueDeclareAsync("waiting", durable: true, exclusive: false, autoDelete: false);
        for (var number = 0; number < 3; number++) await channel.BasicPublishAsync("", "waiting", new byte[] { 1 });

        (await depths.OfAsync("waiting", default)).ShouldBe(3);
        await broker.KillAsync();
        (await depths.OfAsync("waiting", default)).ShouldBeNull();
        await broker.StartAsync();
        await Eventually.TrueAsync(async () => await depths.OfAsync("waiting", default) is not null, "the broker that came back is asked again");
    }
}
