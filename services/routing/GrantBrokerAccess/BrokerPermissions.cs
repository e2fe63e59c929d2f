namespace Hub.Routing.GrantBrokerAccess;

/// <summary>RabbitMQ's three patterns.</summary>
internal sealed record BrokerPermissions(string Configure, string Write, string Read);
