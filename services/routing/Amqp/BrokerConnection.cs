using RabbitMQ.Client;

namespace Hub.Routing.Amqp;

/// <summary>One connection to the broker, opened when a channel is asked for and opened anew after it broke. Whoever uses it tries again: nothing recovers behind its back.</summary>
internal sealed class BrokerConnection(Uri broker, string purpose) : IAsyncDisposable
{
    private readonly ConnectionFactory factory = new()
    {
        Uri = broker,
        ClientProvidedName = "hub.routing " + purpose,
        AutomaticRecoveryEnabled = false,
        TopologyRecoveryEnabled = false,
        RequestedHeartbeat = TimeSpan.FromSeconds(10),
        ContinuationTimeout = TimeSpan.FromSeconds(20),
    };

    private readonly SemaphoreSlim gate = new(1, 1);
    private IConnection? connection;

    /// <summary>Opens a channel. Throws when the broker is away.</summary>
    public async Task<IChannel> OpenAsync(CreateChannelOptions options, CancellationToken stop) => await (await ConnectAsync(stop)).CreateChannelAsync(options, stop);

    public async ValueTask DisposeAsync()
    {
        if (connection is not null) await connection.DisposeAsync();
        gate.Dispose();
    }

    private async Task<IConnection> ConnectAsync(CancellationToken stop)
    {
        await gate.WaitAsync(stop);
        try
        {
            if (connection is { IsOpen: true }) return connection;
            if (connection is not null) await connection.DisposeAsync();
            connection = null;
            return connection = await factory.CreateConnectionAsync(stop);
        }
        finally
        {
            gate.Release();
        }
    }
}
