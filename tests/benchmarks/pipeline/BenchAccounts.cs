using Hub.Fleet;

namespace Hub.Pipeline;

/// <summary>The accounts of a run, and the settings that let them work on one machine as fast as it can.</summary>
internal static class BenchAccounts
{
    public static FleetAccount Operator { get; } = new("bench-operator", "operator");

    /// <summary>The supplier that deposits archives.</summary>
    public static FleetAccount Batches { get; } = new("bench-batches", "supplier");

    /// <summary>The supplier that deposits single documents.</summary>
    public static FleetAccount Singles { get; } = new("bench-singles", "supplier");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FleetAccount> All { get; } = [Operator, Batches, Singles];

    /// <summary>Webhooks may go to this machine; the quotas are above what is offered.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["HUB__WEBHOOKS__ALLOWEDRANGES__0"] = "127.0.0.0/8",
        ["HUB__INGEST__LIMITS__INVOICESPERMINUTE"] = "100000000",
        ["HUB__INGEST__LIMITS__DEPOSITSATONCE"] = "10000",
    };
}
