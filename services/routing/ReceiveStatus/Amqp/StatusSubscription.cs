using System.Threading.Channels;
using Hub.Routing.Amqp;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>One channel on one system's status queue, from its opening to its first fault. What it has not acknowledged then comes again.</summary>
internal sealed class StatusSubscription : IAsyncDisposable
{
    private const ushort Prefetch = 200;
    private const int Most = 100;
    private static readonly CreateChannelOptions Options = new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);
    private readonly string system;
    private readonly IChannel channel;
    private readonly Channel<StatusMessage> arrived = Channel.CreateUnbounded<StatusMessage>(new UnboundedChannelOptions { SingleReader = true });

    private StatusSubscription(string system, IChannel channel)
    {
        this.system = system;
        this.channel = channel;
        channel.ChannelShutdownAsync += (_, shutdown) => End(shutdown.ToString());
    }

    /// <summary>Opens a channel, makes sure that the system's queues are there, and begins to read.</summary>
    public static async Task<StatusSubscription> OpenAsync(string system, bool inOrder, BrokerConnection broker, CancellationToken stop)
    {
        await broker.DeclareInboxAsync(system, inOrder, stop);
        var subscription = new StatusSubscription(system, await broker.OpenAsync(Options, stop));
        try
        {
            await subscription.BeginAsync(stop);
            return subscription;
        }
        catch
        {
            await subscription.DisposeAsync();
            throw;
        }
    }

    /// <summary>Judges what comes, until a fault.</summary>
    public async Task ReadAllAsync(StatusJudge judge, CancellationToken stop)
    {
        var group = new List<StatusMessage>(Most);
        while (await arrived.Reader.WaitToReadAsync(stop))
        {
            while (group.Count < Most && arrived.Reader.TryRead(out var message)) group.Add(message);
            var refused = await judge.JudgeAsync(group, stop);
            await Task.WhenAll(refused.Select(status => PutAsideAsync(status, stop)));
            await channel.BasicAckAsync(group[^1].Tag, multiple: true, stop);
            group.Clear();
        }
    }

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    private async Task BeginAsync(CancellationToken stop)
    {
        await channel.DeclareStatusAsync(system, stop);
        await channel.BasicQosAsync(0, Prefetch, global: false, stop);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivered) => arrived.Writer.WriteAsync(StatusMessage.Of(delivered)).AsTask();
        consumer.UnregisteredAsync += (_, _) => End("The queue is gone.");
        await channel.BasicConsumeAsync(QueueNames.Status(system), autoAck: false, consumer, stop);
    }

    private async Task PutAsideAsync(RefusedStatus refused, CancellationToken stop)
    {
        AmqpTelemetry.Refused.Add(1, new KeyValuePair<string, object?>("code", refused.Refusal.Code));
        await channel.BasicPublishAsync("", QueueNames.RefusedStatus(system), mandatory: true, refused.Describe(), refused.Message.Body ?? ReadOnlyMemory<byte>.Empty, stop);
    }

    private Task End(string why)
    {
        arrived.Writer.TryComplete(new IOException(why));
        return Task.CompletedTask;
    }
}
