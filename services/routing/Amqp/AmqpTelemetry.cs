using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hub.Routing.Amqp;

/// <summary>What the collectivities' queues show of themselves. The names are a contract with dashboards.</summary>
internal static class AmqpTelemetry
{
    public const string Name = "Hub.Routing.Amqp";

    public static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Confirmed = Meter.CreateCounter<long>("hub.delivery.confirmed", description: "Invoices that the broker confirmed in their collectivity's queue.");
    public static readonly Counter<long> Failures = Meter.CreateCounter<long>("hub.delivery.failures", description: "Times that deliveries to a system stopped and were tried again.");
    public static readonly Counter<long> Refused = Meter.CreateCounter<long>("hub.status.refused", description: "Statuses put into a refused queue, by code.");
}
