using System.Collections.Concurrent;
using System.Diagnostics;

namespace Hub.Pipeline;

/// <summary>When each invoice was answered 202 and when it reached its collectivity.</summary>
internal sealed class Stopwatches
{
    private readonly ConcurrentDictionary<Guid, long> answered = new();
    private readonly ConcurrentDictionary<Guid, long> delivered = new();

    public int Answered => answered.Count;

    public int Delivered => delivered.Count;

    public void Answer(IEnumerable<Guid> invoices)
    {
        var now = Stopwatch.GetTimestamp();
        foreach (var invoice in invoices) answered[invoice] = now;
    }

    public void Deliver(Guid invoice) => delivered.TryAdd(invoice, Stopwatch.GetTimestamp());

    /// <summary>Milliseconds from the answer to the queue, in rising order; 0 where the delivery was faster than the answer's way back.</summary>
    public IReadOnlyList<double> Latencies() =>
        [.. answered.Where(pair => delivered.ContainsKey(pair.Key)).Select(pair => Math.Max(0, Stopwatch.GetElapsedTime(pair.Value, delivered[pair.Key]).TotalMilliseconds)).Order()];

    /// <summary>From the first answer to the last delivery.</summary>
    public TimeSpan Whole => Stopwatch.GetElapsedTime(answered.Values.Min(), delivered.Values.Max());

    /// <summary>From the first answer to the last.</summary>
    public TimeSpan Answering => Stopwatch.GetElapsedTime(answered.Values.Min(), answered.Values.Max());
}
