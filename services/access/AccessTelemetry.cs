using System.Diagnostics.Metrics;

namespace Hub.Access;

/// <summary>What access shows of itself. The names are a contract with dashboards.</summary>
internal static class AccessTelemetry
{
    public const string Name = "Hub.Access";

    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Issued = Meter.CreateCounter<long>("hub.access.tokens", description: "Tokens issued, by role.");
    public static readonly Counter<long> Throttled = Meter.CreateCounter<long>("hub.access.throttled", description: "Token requests refused because there were too many.");
}
