using Hub.RabbitMq;
using Hub.Testing;

namespace Hub.Routing.Amqp.Tests;

/// <summary>Base: a virtual host and a folder of the test's own.</summary>
public abstract class RoutingOnBrokerTests(RabbitMqFixture rabbit) : IAsyncLifetime
{
    private readonly TempFolder folder = new();

    protected VirtualHost Host { get; private set; } = null!;

    protected string Folder => folder.Path;

    public async ValueTask InitializeAsync() => Host = await rabbit.NewVirtualHostAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        folder.Dispose();
        await Host.DisposeAsync();
    }

    internal Task<RoutingOnBroker> StartAsync(params IReadOnlyList<string> accounts) => RoutingOnBroker.StartAsync(Host, Folder, accounts);
}
