namespace Hub.RabbitMq;

/// <summary>One broker for all the tests of an assembly (xunit's assembly fixture), started by the first that asks.</summary>
public sealed class RabbitMqFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private ITestBroker? broker;

    /// <summary>An empty virtual host of the test's own, deleted when disposed.</summary>
    public async Task<VirtualHost> NewVirtualHostAsync()
    {
        await gate.WaitAsync();
        try
        {
            broker ??= await TestBrokers.UseAsync();
        }
        finally
        {
            gate.Release();
        }
        return await VirtualHost.CreateAsync(broker);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (broker is not null) await broker.DisposeAsync();
        gate.Dispose();
    }
}
