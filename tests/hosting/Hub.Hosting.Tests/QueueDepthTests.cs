using Hub.Hosting.Messaging;
using Hub.RabbitMq;
using RabbitMQ.Client;

namespace Hub.Hosting.Tests;

public sealed class QueueDepthTests
{
    [Fact]
    public async Task The_broker_says_how_many_messages_wait_and_nothing_of_a_queue_that_there_is_not()
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
    }
}
