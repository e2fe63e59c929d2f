using Hub.Routing.Amqp;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Hub.Routing.Quarantine.Messages;

/// <summary>Counts what was set aside between the services, and puts it back. Nothing is read to be shown: each reading of a quorum queue counts as a delivery, and the broker drops what was delivered too often.</summary>
internal sealed class SetAsideMessages(BrokerConnection? broker)
{
    private const ushort NotFound = 404;
    private static readonly CreateChannelOptions Options = new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);

    /// <summary>What each service's queue has set aside; empty without a broker.</summary>
    public async Task<IReadOnlyList<SetAsideQueue>> CountAsync(CancellationToken stop)
    {
        if (broker is null) return [];
        var queues = new List<SetAsideQueue>();
        foreach (var name in ServiceQueues.Names) queues.Add(new SetAsideQueue(name, await CountAsync(broker, name + ServiceQueues.Failed, stop), await CountAsync(broker, name + ServiceQueues.Dead, stop)));
        return queues;
    }

    /// <summary>Puts back what a queue has set aside now, up to a limit: what fails again is set aside again, and not taken twice.</summary>
    public async Task<int> ReturnAsync(string queue, int limit, CancellationToken stop)
    {
        if (broker is null) return 0;
        var returned = 0;
        foreach (var aside in (string[])[queue + ServiceQueues.Failed, queue + ServiceQueues.Dead])
        {
            var waiting = Math.Min(await CountAsync(broker, aside, stop), limit - returned);
            if (waiting > 0) returned += await ReturnAsync(broker, aside, queue, waiting, stop);
        }
        return returned;
    }

    private static async Task<long> CountAsync(BrokerConnection broker, string queue, CancellationToken stop)
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

    /// <summary>A message is taken away once its copy is confirmed: a crash in between leaves two, which take effect once.</summary>
    private static async Task<int> ReturnAsync(BrokerConnection broker, string from, string to, long most, CancellationToken stop)
    {
        await using var channel = await broker.OpenAsync(Options, stop);
        var returned = 0;
        while (returned < most && await channel.BasicGetAsync(from, autoAck: false, stop) is { } message)
        {
            await channel.BasicPublishAsync("", to, mandatory: true, Fresh(message.BasicProperties), message.Body, stop);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, stop);
            returned++;
        }
        return returned;
    }

    private static BasicProperties Fresh(IReadOnlyBasicProperties properties) => new(properties)
    {
        Headers = properties.Headers?.Where(header => !header.Key.StartsWith("MT-Fault-", StringComparison.Ordinal) && !header.Key.StartsWith("x-", StringComparison.Ordinal)).ToDictionary(header => header.Key, header => header.Value),
    };
}
