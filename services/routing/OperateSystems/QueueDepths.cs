using Hub.Routing.Amqp;
using Hub.Routing.GrantBrokerAccess;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Hub.Routing.OperateSystems;

/// <summary>Asks the broker how much lies in a system's queue, without taking anything out of it: what is taken and given back counts as an attempt.</summary>
internal sealed class QueueDepths(BrokerConnection broker, BrokerTarget target) : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Null when the system has no queue yet. Throws when the broker is away.</summary>
    public async Task<QueueDepth?> ReadAsync(string system, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Limit);
        if (await DeclaredAsync(QueueNames.Inbox(system), limit.Token) is not { } declared) return null;
        var (unacknowledged, inOrder) = await ManagedAsync(QueueNames.Inbox(system), limit.Token);
        return new QueueDepth(declared.MessageCount, unacknowledged, declared.ConsumerCount, inOrder);
    }

    public ValueTask DisposeAsync() => broker.DisposeAsync();

    private async Task<QueueDeclareOk?> DeclaredAsync(string queue, CancellationToken stop)
    {
        await using var channel = await broker.OpenAsync(new CreateChannelOptions(publisherConfirmationsEnabled: false, publisherConfirmationTrackingEnabled: false), stop);
        try
        {
            return await channel.QueueDeclarePassiveAsync(queue, stop);
        }
        catch (OperationInterruptedException cause) when (cause.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return null;
        }
    }

    private async Task<(long? Unacknowledged, bool? InOrder)> ManagedAsync(string queue, CancellationToken stop)
    {
        if (target.Management is not { } management) return (null, null);
        try
        {
            return await management.QueueAsync(queue, stop) is { } found
                ? ((long?)found["messages_unacknowledged"], (bool?)found["arguments"]?["x-single-active-consumer"] ?? false)
                : (null, null);
        }
        catch (ManagementUnreachableException)
        {
            return (null, null);
        }
    }
}
