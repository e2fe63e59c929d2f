using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Hub.Pipeline.Consume;

/// <summary>A collectivity's system: takes its invoices from its queue, acknowledges them by pages, and takes a share of them in charge.</summary>
internal sealed class Collectivity(Uri broker, string system, ConsumePlan plan)
{
    private const int Page = 50;
    private const ushort Prefetch = 500;
    private static readonly TimeSpan AckInterval = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly Random random = new(StringComparer.Ordinal.GetHashCode(system));

    public async Task RunAsync(CancellationToken stop)
    {
        await using var connection = await new ConnectionFactory { Uri = broker, ClientProvidedName = system }.CreateConnectionAsync(stop);
        await using var answers = new StatusSender(connection, system, plan);
        var answering = answers.RunAsync(stop);
        await using var channel = await OpenAsync(connection, "hub.inbox." + system, stop);
        var acks = new PagedAcks(channel, Page);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, message) =>
        {
            Take(message, answers);
            await acks.AddAsync(message.DeliveryTag, stop);
        };
        await channel.BasicConsumeAsync("hub.inbox." + system, autoAck: false, consumer, stop);
        await acks.FlushAsync(AckInterval, stop);
        await answering;
    }

    private void Take(BasicDeliverEventArgs message, StatusSender answers)
    {
        foreach (var (invoice, id) in DeliveredEvents.In(message))
        {
            plan.Take(invoice, id);
            if (random.NextDouble() < plan.Statuses) answers.Add(invoice);
        }
    }

    /// <summary>Routing makes the queue when the directory has been read: until then there is none.</summary>
    private static async Task<IChannel> OpenAsync(IConnection connection, string queue, CancellationToken stop)
    {
        while (true)
        {
            var channel = await connection.CreateChannelAsync(cancellationToken: stop);
            try
            {
                await channel.QueueDeclarePassiveAsync(queue, stop);
                await channel.BasicQosAsync(0, Prefetch, global: false, stop);
                return channel;
            }
            catch (OperationInterruptedException)
            {
                await channel.DisposeAsync();
                await Task.Delay(Pause, TimeProvider.System, stop);
            }
        }
    }
}
