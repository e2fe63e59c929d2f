using System.Diagnostics.Metrics;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What waits for one system.</summary>
/// <param name="System">The system.</param>
/// <param name="Waiting">Deliveries in the store that nobody has taken for good.</param>
/// <param name="OldestAge">How long the oldest of them waits.</param>
/// <param name="SetAside">Dead letters.</param>
internal sealed record SystemCount(string System, long Waiting, TimeSpan OldestAge, long SetAside)
{
    public Measurement<long> Measure(long value) => new(value, new KeyValuePair<string, object?>("system", System));
}
