using System.Diagnostics.Metrics;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.ReceiveStatus;

namespace Hub.Routing;

/// <summary>What routing shows of itself. The names are a contract with dashboards.</summary>
internal static class RoutingTelemetry
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Hub.Routing";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Invoices = Meter.CreateCounter<long>("hub.routing.invoices", description: "Invoices routed, by outcome: http, amqp, duplicate or a cause of quarantine.");
    private static readonly Counter<long> Statuses = Meter.CreateCounter<long>("hub.routing.statuses", description: "Statuses received from collectivities, by verdict.");
    private static readonly Counter<long> Leases = Meter.CreateCounter<long>("hub.routing.leased", description: "Deliveries leased, by attempt: first or again.");
    private static readonly Histogram<double> Available = Meter.CreateHistogram<double>("hub.routing.available", "ms", "From deposit to made available.");

    private static readonly Counter<long> Conversions = Meter.CreateCounter<long>("hub.routing.conversions", description: "Documents converted for their receivers, by form and outcome: whole, with losses or failed.");
    private static readonly Counter<long> SetAside = Meter.CreateCounter<long>("hub.delivery.set_aside", description: "Deliveries set aside among the dead letters.");

    private static readonly Counter<long> Archived = Meter.CreateCounter<long>("hub.routing.archived", "By", "Bytes of packs that left the store for the files of their days.");

    private static IReadOnlyList<WaitingCount> waiting = [];
    private static IReadOnlyList<SystemCount> systems = [];
    private static IReadOnlyList<string> paused = [];

    static RoutingTelemetry()
    {
        Meter.CreateObservableGauge("hub.routing.waiting", () => waiting.Select(count => count.Measure(count.Count)), description: "Deliveries that nobody has taken yet, by channel.");
        Meter.CreateObservableGauge("hub.routing.waiting.age", () => waiting.Select(count => count.Measure((long)count.OldestAge.TotalSeconds)), "s", "How long the oldest of them waits, by channel.");
        Meter.CreateObservableGauge("hub.delivery.system.waiting", () => systems.Select(count => count.Measure(count.Waiting)), description: "Deliveries that nobody has taken yet, by back-office system.");
        Meter.CreateObservableGauge("hub.delivery.system.age", () => systems.Select(count => count.Measure((long)count.OldestAge.TotalSeconds)), "s", "How long the oldest of them waits, by system.");
        Meter.CreateObservableGauge("hub.delivery.system.dead_letters", () => systems.Select(count => count.Measure(count.SetAside)), description: "Deliveries set aside, by system.");
        Meter.CreateObservableGauge("hub.delivery.system.paused", () => paused.Select(system => new Measurement<long>(1, new KeyValuePair<string, object?>("system", system))), description: "1 for each system that is paused.");
    }

    public static void Waiting(IReadOnlyList<WaitingCount> counts) => waiting = counts;

    public static void Systems(IReadOnlyList<SystemCount> counts, IReadOnlyList<string> pausedSystems) => (systems, paused) = (counts, pausedSystems);

    public static void MovedOut(long bytes) => Archived.Add(bytes);

    public static void CountSetAside(int count) => SetAside.Add(count);

    public static void CountInvoice(string outcome, int count) => Invoices.Add(count, new KeyValuePair<string, object?>("outcome", outcome));

    public static void Count(StatusOutcome outcome) =>
        Statuses.Add(1, new KeyValuePair<string, object?>("status", outcome.Wanted.Status), new KeyValuePair<string, object?>("verdict", outcome.Verdict.ToString()));

    public static void CountConversion(string form, string outcome) =>
        Conversions.Add(1, new KeyValuePair<string, object?>("form", form), new KeyValuePair<string, object?>("outcome", outcome));

    public static void CountLeased(int attempts) => Leases.Add(1, new KeyValuePair<string, object?>("attempt", attempts == 1 ? "first" : "again"));

    public static void MadeAvailable(TimeSpan sinceDeposit) => Available.Record(sinceDeposit.TotalMilliseconds);
}
