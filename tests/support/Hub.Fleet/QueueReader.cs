using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Hub.Fleet;

/// <summary>A collectivity's system on its AMQP queue: consumes, acknowledges, and connects again when the broker was away.</summary>
public sealed class QueueReader(Uri broker, string account)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Takes what comes.</summary>
    /// <param name="take">Gets each message's invoice id and event id, before it is acknowledged.</param>
    /// <param name="stop">Ends it.</param>
    public async Task RunAsync(Action<Guid, string> take, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await ConsumeAsync(take, stop);
            }
            catch (Exception cause) when (cause is BrokerUnreachableException or OperationInterruptedException or AlreadyClosedException or IOException)
            {
                await Task.Delay(Pause, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task ConsumeAsync(Action<Guid, string> take, CancellationToken stop)
    {
        await using var connection = await new ConnectionFactory { Uri = broker, AutomaticRecoveryEnabled = false }.CreateConnectionAsync(stop);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: stop);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connection.ConnectionShutdownAsync += (_, _) => Task.FromResult(ended.TrySetResult());
        channel.ChannelShutdownAsync += (_, _) => Task.FromResult(ended.TrySetResult());
        await channel.BasicQosAsync(0, 200, global: false, stop);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, message) =>
        {
            take(Guid.Parse(SubjectOf(message)), message.BasicProperties.MessageId!);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, stop);
        };
        await channel.BasicConsumeAsync("hub.inbox." + account, autoAck: false, consumer, stop);
        await ended.Task.WaitAsync(stop);
    }

    private static string SubjectOf(BasicDeliverEventArgs message) =>
        System.Text.Encoding.UTF8.GetString((byte[])message.BasicProperties.Headers!["cloudEvents:subject"]!);
}
