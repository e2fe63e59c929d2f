using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hub.Outbox;

/// <summary>What the outbox shows of itself. The names are a contract with dashboards.</summary>
public static class OutboxTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "Hub.Outbox";

    internal static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> Commits = Meter.CreateHistogram<double>("hub.store.commit", "ms", "Time of a group commit.");
    internal static readonly Histogram<double> Delay = Meter.CreateHistogram<double>("hub.outbox.delay", "ms", "From commit to confirmed publish.");
    internal static readonly Counter<long> Failures = Meter.CreateCounter<long>("hub.outbox.failures", description: "Publishes that failed: they are tried again or, without a broker, set aside at last.");
}
