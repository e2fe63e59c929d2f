using System.Collections.Concurrent;

namespace Hub.Crash;

/// <summary>What the hub answered 202 to, and what the collectivities' systems took. Kept on the test's side: the hub cannot forget it.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<Guid, byte> answered = new();
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<string, int>> received = new();

    public int AnsweredCount => answered.Count;

    public int ReceivedCount => received.Count;

    public IReadOnlySet<Guid> Answered => answered.Keys.ToHashSet();

    /// <summary>Invoices taken from a queue, with the distinct event ids each came under: a redelivery has the same id, a second delivery another.</summary>
    public IReadOnlyDictionary<Guid, int> Received => received.ToDictionary(pair => pair.Key, pair => pair.Value.Count);

    public void Answer(IEnumerable<Guid> invoices)
    {
        foreach (var invoice in invoices)
        {
            if (!answered.TryAdd(invoice, 0)) throw new InvalidOperationException($"The hub gave the id {invoice} to two deposits.");
        }
    }

    public void Receive(Guid invoice, string eventId) => received.GetOrAdd(invoice, _ => new()).AddOrUpdate(eventId, 1, (_, times) => times + 1);
}
