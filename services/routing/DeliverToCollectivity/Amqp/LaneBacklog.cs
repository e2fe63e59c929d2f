using System.Threading.Channels;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>
/// What waits for one system, oldest first. Memory holds a bounded part; what does not fit stays in the table and is read back when memory is empty. A delivery is held from the moment it comes in until its
/// confirm is recorded, so that a page of the table never brings it a second time. What this process has held for too long goes back to the table, where another one may take it.
/// </summary>
internal sealed class LaneBacklog(Func<int, CancellationToken, Task<WaitingPage>> readPage, DeliveryClaims claims, TimeProvider clock)
{
    /// <summary>Deliveries kept in memory.</summary>
    public const int CountLimit = 500;

    /// <summary>Bytes of compressed documents kept in memory.</summary>
    public const int BytesLimit = 8 << 20;

    private const int PageSize = 200;
    private readonly Lock gate = new();
    private readonly Channel<bool> signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly HashSet<Guid> held = [];
    private readonly List<Guid> settledWhileReading = [];
    private Queue<PendingDelivery> memory = [];
    private long bytes;
    private bool behind;
    private bool reading;
    private bool looksAgain;

    /// <summary>Says that the table may hold deliveries that memory does not.</summary>
    public void FallBehind()
    {
        lock (gate) behind = true;
        Wake();
    }

    /// <summary>Takes deliveries into memory, or leaves them in the table: when memory is full, and when older ones are in the table still. Those of one call can be taken together.</summary>
    public void Offer(IEnumerable<PendingDelivery> deliveries)
    {
        lock (gate)
        {
            foreach (var delivery in deliveries)
            {
                if (behind || reading || memory.Count >= CountLimit || bytes >= BytesLimit) behind = true;
                else Hold(delivery);
            }
        }
        Wake();
    }

    /// <summary>Takes back what was not confirmed, before everything else.</summary>
    public void PutBack(IEnumerable<PendingDelivery> deliveries)
    {
        lock (gate) Refill(memory.Concat(deliveries));
        Wake();
    }

    /// <summary>Forgets deliveries whose confirm is recorded.</summary>
    public void Settle(IEnumerable<Guid> deliveryIds)
    {
        lock (gate)
        {
            if (reading) settledWhileReading.AddRange(deliveryIds);
            else held.ExceptWith(deliveryIds);
        }
        Wake();
    }

    /// <summary>The next deliveries, at least one; waits until there are some.</summary>
    public async Task<IReadOnlyList<PendingDelivery>> TakeAsync(int most, CancellationToken stop)
    {
        while (true)
        {
            if (Take(most) is { Count: > 0 } taken) return taken;
            if (StartReading()) await ReadAsync(stop);
            else await signal.Reader.ReadAsync(stop);
        }
    }

    private List<PendingDelivery> Take(int most)
    {
        var taken = new List<PendingDelivery>();
        lock (gate)
        {
            while (taken.Count < most && memory.TryDequeue(out var next))
            {
                bytes -= next.Document?.Length ?? 0;
                if (claims.IsHeld(next)) taken.Add(next);
                else behind |= held.Remove(next.DeliveryId);
            }
        }
        return taken;
    }

    /// <summary>True when the table must be asked. While most of a page would be what is held already, waiting for the records is cheaper.</summary>
    private bool StartReading()
    {
        lock (gate)
        {
            if (!behind || held.Count >= PageSize / 2) return false;
            behind = false;
            return reading = true;
        }
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var complete = false;
        var page = new WaitingPage([], null);
        try
        {
            page = await readPage(PageSize, stop);
            complete = page.Deliveries.Count < PageSize;
        }
        finally
        {
            EndReading(page.Deliveries, complete);
        }
        if (page.OthersUntil is { } until) LookAgain(until, stop);
    }

    /// <summary>What another process holds is either published when its time is over, or that process is gone.</summary>
    private void LookAgain(DateTimeOffset at, CancellationToken stop)
    {
        lock (gate)
        {
            if (looksAgain) return;
            looksAgain = true;
        }
        _ = LookAgainAsync(at - clock.GetUtcNow(), stop);
    }

    private async Task LookAgainAsync(TimeSpan after, CancellationToken stop)
    {
        await Task.Delay(after > TimeSpan.Zero ? after : TimeSpan.Zero, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (gate) looksAgain = false;
        FallBehind();
    }

    private void EndReading(IReadOnlyList<PendingDelivery> page, bool complete)
    {
        lock (gate)
        {
            behind |= !complete;
            foreach (var delivery in page) Hold(delivery);
            Refill(memory);
            reading = false;
            held.ExceptWith(settledWhileReading);
            settledWhileReading.Clear();
        }
    }

    private void Hold(PendingDelivery delivery)
    {
        if (!held.Add(delivery.DeliveryId)) return;
        memory.Enqueue(delivery);
        bytes += delivery.Document?.Length ?? 0;
    }

    private void Refill(IEnumerable<PendingDelivery> deliveries)
    {
        memory = new Queue<PendingDelivery>(deliveries.DistinctBy(delivery => delivery.DeliveryId).OrderBy(delivery => delivery.Position));
        bytes = memory.Sum(delivery => (long)(delivery.Document?.Length ?? 0));
    }

    private void Wake() => signal.Writer.TryWrite(true);
}
