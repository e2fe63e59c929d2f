using System.Diagnostics.Metrics;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What waits on one channel.</summary>
internal sealed record WaitingCount(DeliveryChannel Channel, long Count, TimeSpan OldestAge)
{
    public Measurement<long> Measure(long value) => new(value, new KeyValuePair<string, object?>("channel", Channel == DeliveryChannel.Http ? "http" : "amqp"));
}
