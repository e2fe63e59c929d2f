using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Hub.Pipeline.Ceiling;

/// <summary>A service without work: takes a message from a queue, sends others, and acknowledges when they are confirmed.</summary>
internal sealed class Hop(IConnection connection, string queue, Func<IChannel, Task> send) : IAsyncDisposable
{
    // As many messages at once as the hub's services take.
    private const ushort AtOnce = 8;
    private IChannel? sending;
    private IChannel? taking;

    public async Task StartAsync(CancellationToken stop)
    {
        sending = await connection.CreateChannelAsync(Confirmed, stop);
        taking = await connection.CreateChannelAsync(new CreateChannelOptions(false, false, consumerDispatchConcurrency: AtOnce), stop);
        await taking.BasicQosAsync(0, AtOnce, global: false, stop);
        var consumer = new AsyncEventingBasicConsumer(taking);
        consumer.ReceivedAsync += async (_, message) =>
        {
            await send(sending);
            await taking.BasicAckAsync(message.DeliveryTag, multiple: false, stop);
        };
        await taking.BasicConsumeAsync(queue, autoAck: false, consumer, stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (taking is not null) await taking.DisposeAsync();
        if (sending is not null) await sending.DisposeAsync();
    }

    /// <summary>A channel whose publishing returns when the broker has confirmed; as many at once as are published.</summary>
    public static CreateChannelOptions Confirmed => new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true, outstandingPublisherConfirmationsRateLimiter: null);

    public static async Task PublishAsync(IChannel channel, string queue, byte[] body, CancellationToken stop) =>
        await channel.BasicPublishAsync("", queue, mandatory: true, new BasicProperties { DeliveryMode = DeliveryModes.Persistent }, body, stop);
}
