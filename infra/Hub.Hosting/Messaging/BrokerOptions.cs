namespace Hub.Hosting.Messaging;

/// <summary>How the services reach each other. Section <c>Hub</c>.</summary>
public sealed class BrokerOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub";

    /// <summary>RabbitMQ's address, <c>amqp://user:password@host:5672/vhost</c>; empty: the services share this process and its memory (environment: <c>HUB__BROKER</c>).</summary>
    public string? Broker { get; set; }
}
