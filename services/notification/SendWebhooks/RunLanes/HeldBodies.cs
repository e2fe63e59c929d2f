namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Events as JSON by their places, up to a size. What was kept first goes first, not what was asked for least: to find that out, a cache sorts all that it holds, and each endpoint asks but once.</summary>
internal sealed class HeldBodies(long most)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, byte[]> bodies = [];
    private readonly Queue<long> order = new();
    private long size;

    public byte[]? Find(long place)
    {
        lock (gate) return bodies.GetValueOrDefault(place);
    }

    public void Keep(long place, byte[] body)
    {
        lock (gate)
        {
            if (!bodies.TryAdd(place, body)) return;
            order.Enqueue(place);
            size += body.Length;
            while (size > most) DropFirst();
        }
    }

    private void DropFirst()
    {
        bodies.Remove(order.Dequeue(), out var body);
        size -= body!.Length;
    }
}
