using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Hub.Routing.Amqp;

/// <summary>Declares a collectivity's queues. All are quorum queues: they survive the crash of a broker and keep what was confirmed.</summary>
internal static class QueueTopology
{
    /// <summary>Times a consumer may give a message back before it is set aside.</summary>
    public const int DeliveryLimit = 20;

    /// <summary>Bytes of statuses that may wait; then the broker refuses more, so that no sender can fill the disk.</summary>
    public const int StatusBytes = 64 << 20;

    /// <summary>The arguments of an inbox: nothing is dropped, not even on the way to the dead letters.</summary>
    /// <param name="system">The system.</param>
    /// <param name="inOrder">True: of several consumers one is served, until it goes; so messages are worked on in their order.</param>
    public static Dictionary<string, object?> InboxArguments(string system, bool inOrder)
    {
        var arguments = InboxArguments(system);
        if (inOrder) arguments["x-single-active-consumer"] = true;
        return arguments;
    }

    private static Dictionary<string, object?> InboxArguments(string system) => new()
    {
        ["x-queue-type"] = "quorum",
        ["x-delivery-limit"] = DeliveryLimit,
        ["x-dead-letter-exchange"] = QueueNames.DeadLetters,
        ["x-dead-letter-routing-key"] = system,
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-overflow"] = "reject-publish",
    };

    /// <summary>The arguments of a status queue: what made the hub fail too often joins what it refused.</summary>
    public static Dictionary<string, object?> StatusArguments(string system) => new()
    {
        ["x-queue-type"] = "quorum",
        ["x-delivery-limit"] = DeliveryLimit,
        ["x-dead-letter-exchange"] = "",
        ["x-dead-letter-routing-key"] = QueueNames.RefusedStatus(system),
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-max-length-bytes"] = StatusBytes,
        ["x-overflow"] = "reject-publish",
    };

    /// <summary>
    /// The inbox of a system and its dead letters. How many consumers an inbox serves at once is fixed when it is first declared: one that is there already stays as it is.
    /// </summary>
    public static async Task DeclareInboxAsync(this BrokerConnection broker, string system, bool inOrder, CancellationToken stop)
    {
        try
        {
            await DeclareAsync(broker, system, inOrder, stop);
        }
        catch (OperationInterruptedException cause) when (cause.ShutdownReason?.ReplyCode == Constants.PreconditionFailed)
        {
            await DeclareAsync(broker, system, !inOrder, stop);
        }
    }

    private static async Task DeclareAsync(BrokerConnection broker, string system, bool inOrder, CancellationToken stop)
    {
        await using var channel = await broker.OpenAsync(new CreateChannelOptions(publisherConfirmationsEnabled: false, publisherConfirmationTrackingEnabled: false), stop);
        await channel.ExchangeDeclareAsync(QueueNames.DeadLetters, ExchangeType.Direct, durable: true, autoDelete: false, cancellationToken: stop);
        await channel.DeclareAsync(QueueNames.DeadInbox(system), Quorum(), stop);
        await channel.QueueBindAsync(QueueNames.DeadInbox(system), QueueNames.DeadLetters, system, cancellationToken: stop);
        await channel.DeclareAsync(QueueNames.Inbox(system), InboxArguments(system, inOrder), stop);
    }

    /// <summary>The way back of a system: exchange, queue, and the queue of what was refused.</summary>
    public static async Task DeclareStatusAsync(this IChannel channel, string system, CancellationToken stop)
    {
        var name = QueueNames.Status(system);
        await channel.DeclareAsync(QueueNames.RefusedStatus(system), Quorum(), stop);
        await channel.DeclareAsync(name, StatusArguments(system), stop);
        await channel.ExchangeDeclareAsync(name, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: stop);
        await channel.QueueBindAsync(name, name, "", cancellationToken: stop);
    }

    private static Dictionary<string, object?> Quorum() => new() { ["x-queue-type"] = "quorum" };

    private static Task<QueueDeclareOk> DeclareAsync(this IChannel channel, string queue, Dictionary<string, object?> arguments, CancellationToken stop) =>
        channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: stop);
}
