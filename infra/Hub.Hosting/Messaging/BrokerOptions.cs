namespace Hub.Hosting.Messaging;

/// <summary>How the services reach each other. Section <c>Hub</c>.</summary>
public sealed class BrokerOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub";

    /// <summary>RabbitMQ's address, <c>amqp://user:password@host:5672/vhost</c>; empty: the services share this process and its memory (environment: <c>HUB__BROKER</c>).</summary>
    public string? Broker { get; set; }

    /// <summary>
    /// RabbitMQ's management API with an administrator's user and password, <c>http://user:password@host:15672/</c>; empty: the hub makes no users for back-office systems, the operator does
    /// (environment: <c>HUB__BROKERMANAGEMENT</c>).
    /// </summary>
    public string? BrokerManagement { get; set; }
}
