using Hub.Pipeline.Consume;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Hub.Pipeline.Ceiling;

/// <summary>Consumers that take what comes to the collectivities' queues and acknowledge it by pages, as those of the hub's run do.</summary>
internal sealed class CeilingInboxes : IAsyncDisposable
{
    private const int Page = 50;
    private const ushort Prefetch = 500;
    private static readonly TimeSpan AckInterval = TimeSpan.FromMilliseconds(50);
    private readonly CancellationTokenSource done = new();
    private readonly List<Task> flushing = [];

    public static async Task<CeilingInboxes> StartAsync(IConnection connection, int systems, Action take, CancellationToken stop)
    {
        var inboxes = new CeilingInboxes();
        for (var system = 0; system < systems; system++) await inboxes.ConsumeAsync(connection, CeilingQueues.Inbox(system), take, stop);
        return inboxes;
    }

    public async ValueTask DisposeAsync()
    {
        await done.CancelAsync();
        await Task.WhenAll(flushing);
        done.Dispose();
    }

    private async Task ConsumeAsync(IConnection connection, string queue, Action take, CancellationToken stop)
    {
        var channel = await connection.CreateChannelAsync(cancellationToken: stop);
        await channel.BasicQosAsync(0, Prefetch, global: false, stop);
        var acks = new PagedAcks(channel, Page);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, message) =>
        {
            take();
            await acks.AddAsync(message.DeliveryTag, stop);
        };
        await channel.BasicConsumeAsync(queue, autoAck: false, consumer, stop);
        flushing.Add(acks.FlushAsync(AckInterval, done.Token));
    }
}
