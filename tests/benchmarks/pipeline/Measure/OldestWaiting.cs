using System.Collections.Concurrent;

namespace Hub.Pipeline.Measure;

/// <summary>How long the oldest invoice waits: the age of everything between its 202 and what it waits for. For one asker at a time.</summary>
/// <param name="isThere">Whether an invoice waits no more.</param>
/// <param name="clock">The clock.</param>
internal sealed class OldestWaiting(Func<InvoiceTrack, bool> isThere, TimeProvider clock)
{
    private readonly ConcurrentQueue<InvoiceTrack> inOrder = new();

    /// <summary>An invoice was answered.</summary>
    public void Add(InvoiceTrack track) => inOrder.Enqueue(track);

    /// <summary>The age now; zero when nothing waits.</summary>
    public TimeSpan Age()
    {
        while (inOrder.TryPeek(out var oldest))
        {
            if (!isThere(oldest)) return clock.GetElapsedTime(oldest.Answered);
            inOrder.TryDequeue(out _);
        }
        return TimeSpan.Zero;
    }
}
