using System.Collections.Concurrent;
using Hub.Routing.DeliverToCollectivity;

namespace Hub.Routing.Tests;

/// <summary>Stands where the broker's channel is: keeps what it is handed.</summary>
internal sealed class RecordingChannel : IDeliveryChannel
{
    public ConcurrentQueue<PendingDelivery> Handed { get; } = new();

    public ConcurrentQueue<string> Looked { get; } = new();

    public void Enqueue(IReadOnlyList<PendingDelivery> deliveries)
    {
        foreach (var delivery in deliveries) Handed.Enqueue(delivery);
    }

    public void LookAgain(string system) => Looked.Enqueue(system);
}
