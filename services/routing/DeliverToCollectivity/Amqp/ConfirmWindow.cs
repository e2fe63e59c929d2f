namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>The publishes of one channel that the broker has not answered yet, by sequence number: a bounded number at once.</summary>
internal sealed class ConfirmWindow(int size) : IDisposable
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<ulong, PendingDelivery> open = [];
    private readonly List<PendingDelivery> lost = [];
    private readonly SemaphoreSlim places = new(size, size);

    /// <summary>Waits for a place.</summary>
    public Task WaitAsync(CancellationToken stop) => places.WaitAsync(stop);

    /// <summary>Notes a publish that is about to leave.</summary>
    public void Add(ulong sequence, PendingDelivery delivery)
    {
        lock (gate) open.Add(sequence, delivery);
    }

    /// <summary>Notes that no queue took a message: the confirm that follows finds nothing.</summary>
    public void Return(string? messageId)
    {
        lock (gate)
        {
            foreach (var (sequence, delivery) in open.Where(pair => string.Equals(pair.Value.DeliveryId.ToString(), messageId, StringComparison.Ordinal)).ToList())
            {
                open.Remove(sequence);
                lost.Add(delivery);
            }
        }
    }

    /// <summary>Takes out what a confirm answers.</summary>
    /// <param name="sequence">The confirm's number.</param>
    /// <param name="multiple">True when it answers every earlier one too.</param>
    /// <returns>The deliveries that are in their queue now.</returns>
    public IReadOnlyList<Guid> Confirm(ulong sequence, bool multiple)
    {
        var confirmed = new List<Guid>();
        lock (gate)
        {
            if (!multiple && open.Remove(sequence, out var only)) confirmed.Add(only.DeliveryId);
            while (multiple && open.Count > 0 && open.First() is var first && first.Key <= sequence)
            {
                open.Remove(first.Key);
                confirmed.Add(first.Value.DeliveryId);
            }
        }
        if (confirmed.Count > 0) places.Release(confirmed.Count);
        return confirmed;
    }

    /// <summary>Everything that has no confirm.</summary>
    public IReadOnlyList<PendingDelivery> Unconfirmed()
    {
        lock (gate) return [.. lost, .. open.Values];
    }

    public void Dispose() => places.Dispose();
}
