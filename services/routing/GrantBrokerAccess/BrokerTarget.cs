using Hub.Hosting.Messaging;
using RabbitMQ.Client;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>The broker as this process knows it.</summary>
/// <param name="VirtualHost">The hub's virtual host; null: the process has no broker.</param>
/// <param name="Management">Its management API; null: the hub does not manage its users.</param>
internal sealed record BrokerTarget(string? VirtualHost, BrokerManagement? Management)
{
    /// <exception cref="InvalidOperationException">The address of the management API cannot be used.</exception>
    public static BrokerTarget Of(BrokerOptions options, TimeProvider clock)
    {
        if (options.Broker is not { Length: > 0 } broker) return new BrokerTarget(null, null);
        var virtualHost = new ConnectionFactory { Uri = new Uri(broker) }.VirtualHost;
        if (options.BrokerManagement is not { Length: > 0 } management) return new BrokerTarget(virtualHost, null);
        return Uri.TryCreate(management, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Contains(':', StringComparison.Ordinal)
            ? new BrokerTarget(virtualHost, new BrokerManagement(address, virtualHost, clock))
            : throw new InvalidOperationException("Hub:BrokerManagement is not an address of the form http://user:password@host:15672/.");
    }
}
