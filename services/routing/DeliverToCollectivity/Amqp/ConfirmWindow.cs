namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>The publishes of one channel that the broker has not answered yet, by sequence number: a bounded number of deliveries at once, in however many messages.</summary>
internal sealed class ConfirmWindow(int size) : IDisposable
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<ulong, UnansweredMessage> open = [];
    private readonly List<PendingDelivery> lost = [];
    private readonly SemaphoreSlim places = new(size, size);

    /// <summary>Waits for a place for each of some deliveries, no more than the window has. One waits at a time.</summary>
    public async Task WaitAsync(int count, CancellationToken stop)
    {
        for (var taken = 0; taken < count; taken++) await places.WaitAsync(stop);
    }

    /// <summary>Gives back places that no message was noted for.</summary>
    public void GiveBack(int count)
    {
        if (count > 0) places.Release(count);
    }

    /// <summary>Notes a message that is about to leave.</summary>
    public void Add(ulong sequence, UnansweredMessage message)
    {
        lock (gate) open.Add(sequence, message);
    }

    /// <summary>Notes that no queue took a message: the confirm that follows finds nothing.</summary>
    public void Return(string? messageId)
    {
        lock (gate)
        {
            foreach (var (sequence, message) in open.Where(pair => string.Equals(pair.Value.MessageId, messageId, StringComparison.Ordinal)).ToList())
            {
                open.Remove(sequence);
                lost.AddRange(message.Deliveries);
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
            if (!multiple && open.Remove(sequence, out var only)) Add(confirmed, only);
            while (multiple && open.Count > 0 && open.First() is var first && first.Key <= sequence)
            {
                open.Remove(first.Key);
                Add(confirmed, first.Value);
            }
        }
        GiveBack(confirmed.Count);
        return confirmed;
    }

    /// <summary>Everything that has no confirm.</summary>
    public IReadOnlyList<PendingDelivery> Unconfirmed()
    {
        lock (gate) return [.. lost, .. open.Values.SelectMany(message => message.Deliveries)];
    }

    public void Dispose() => places.Dispose();

    private static void Add(List<Guid> confirmed, UnansweredMessage message) => confirmed.AddRange(message.Deliveries.Select(delivery => delivery.DeliveryId));
}
