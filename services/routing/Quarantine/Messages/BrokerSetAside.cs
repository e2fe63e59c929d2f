using Hub.Routing.Amqp;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Hub.Routing.Quarantine.Messages;

/// <summary>
/// What the broker's error and dead-letter queues hold. Each reading of a quorum queue counts as a delivery, and RabbitMQ 4 drops what was delivered too often: so a message is never given back,
/// a copy of it is put behind the others.
/// </summary>
internal sealed class BrokerSetAside(BrokerConnection broker) : ISetAsideMessages
{
    private const ushort NotFound = 404;
    private static readonly CreateChannelOptions Options = new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);

    public async Task<IReadOnlyList<SetAsideQueue>> CountAsync(CancellationToken stop)
    {
        var queues = new List<SetAsideQueue>();
        foreach (var name in ServiceQueues.Names) queues.Add(new SetAsideQueue(name, await CountAsync(name + ServiceQueues.Failed, stop), await CountAsync(name + ServiceQueues.Dead, stop)));
        return queues;
    }

    public Task<int> ReturnAsync(string queue, int limit, CancellationToken stop) => MoveAllAsync(queue, _ => queue, limit, Fresh, stop);

    public async Task<IReadOnlyList<SetAsideMessage>> ShowAsync(string queue, int limit, CancellationToken stop)
    {
        var shown = new List<SetAsideMessage>();
        await MoveAllAsync(queue, aside => aside, limit, message => Noted(message, shown), stop);
        return shown;
    }

    private static BasicProperties Noted(IReadOnlyBasicProperties properties, List<SetAsideMessage> shown)
    {
        shown.Add(SetAsideHeaders.Read(properties));
        return new BasicProperties(properties);
    }

    private async Task<long> CountAsync(string queue, CancellationToken stop)
    {
        await using var channel = await broker.OpenAsync(Options, stop);
        try
        {
            return (await channel.QueueDeclarePassiveAsync(queue, stop)).MessageCount;
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == NotFound)
        {
            // Made with the first message that goes there.
            return 0;
        }
    }

    /// <summary>Moves what a service's queue has set aside now, up to a limit.</summary>
    private async Task<int> MoveAllAsync(string queue, Func<string, string> to, int limit, Func<IReadOnlyBasicProperties, BasicProperties> copy, CancellationToken stop)
    {
        var moved = 0;
        foreach (var aside in (string[])[queue + ServiceQueues.Failed, queue + ServiceQueues.Dead])
        {
            var waiting = Math.Min(await CountAsync(aside, stop), limit - moved);
            if (waiting > 0) moved += await MoveAsync(aside, to(aside), waiting, copy, stop);
        }
        return moved;
    }

    /// <summary>A message is taken away once its copy is confirmed: a crash in between leaves two, which take effect once.</summary>
    private async Task<int> MoveAsync(string from, string to, long most, Func<IReadOnlyBasicProperties, BasicProperties> copy, CancellationToken stop)
    {
        await using var channel = await broker.OpenAsync(Options, stop);
        var moved = 0;
        while (moved < most && await channel.BasicGetAsync(from, autoAck: false, stop) is { } message)
        {
            await channel.BasicPublishAsync("", to, mandatory: true, copy(message.BasicProperties), message.Body, stop);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, stop);
            moved++;
        }
        return moved;
    }

    private static BasicProperties Fresh(IReadOnlyBasicProperties properties) => new(properties)
    {
        Headers = properties.Headers?.Where(header => !header.Key.StartsWith("MT-Fault-", StringComparison.Ordinal) && !header.Key.StartsWith("x-", StringComparison.Ordinal)).ToDictionary(header => header.Key, header => header.Value),
    };
}
