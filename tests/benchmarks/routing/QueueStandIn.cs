using System.Collections.Concurrent;
using Hub.Routing.DeliverToCollectivity;

namespace Hub.Routing.Benchmarks;

/// <summary>Stands where the queues of the systems are: keeps what it is handed until it is asked for it.</summary>
internal sealed class QueueStandIn : IDeliveryChannel
{
    private readonly ConcurrentQueue<PendingDelivery> handed = new();

    public void Enqueue(IReadOnlyList<PendingDelivery> deliveries)
    {
        foreach (var delivery in deliveries) handed.Enqueue(delivery);
    }

    public void LookAgain(string system)
    {
    }

    /// <summary>Everything that was handed over since it was asked last.</summary>
    public List<PendingDelivery> Take()
    {
        var taken = new List<PendingDelivery>();
        while (handed.TryDequeue(out var delivery)) taken.Add(delivery);
        return taken;
    }
}
