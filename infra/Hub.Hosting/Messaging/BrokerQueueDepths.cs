using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Hub.Hosting.Messaging;

/// <summary>Asks RabbitMQ itself, with a passive declaration: no management API is needed. One caller at a time.</summary>
internal sealed class BrokerQueueDepths(Uri broker) : IQueueDepths, IAsyncDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    private readonly ConnectionFactory factory = new()
    {
        Uri = broker,
        ClientProvidedName = "hub queue depths",
        AutomaticRecoveryEnabled = false,
        TopologyRecoveryEnabled = false,
        RequestedConnectionTimeout = Timeout,
        ContinuationTimeout = Timeout,
    };

    private IConnection? connection;

    public async Task<long?> OfAsync(string queue, CancellationToken stop)
    {
        try
        {
            // A channel of its own: the broker closes it when there is no such queue yet.
            await using var channel = await (await ConnectAsync(stop)).CreateChannelAsync(cancellationToken: stop);
            return (await channel.QueueDeclarePassiveAsync(queue, stop)).MessageCount;
        }
        catch (Exception cause) when (cause is RabbitMQClientException or IOException or TimeoutException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null) await connection.DisposeAsync();
    }

    private async Task<IConnection> ConnectAsync(CancellationToken stop)
    {
        if (connection is { IsOpen: true }) return connection;
        if (connection is not null) await connection.DisposeAsync();
        connection = null;
        return connection = await factory.CreateConnectionAsync(stop);
    }
}
