using System.Collections.Concurrent;

namespace Hub.Pipeline.Measure;

/// <summary>How long the oldest invoice waits that is neither delivered nor judged: the age of everything between the 202 and the collectivity. For one asker at a time.</summary>
internal sealed class OldestWaiting(TimeProvider clock)
{
    private readonly ConcurrentQueue<InvoiceTrack> inOrder = new();

    /// <summary>An invoice was answered.</summary>
    public void Add(InvoiceTrack track) => inOrder.Enqueue(track);

    /// <summary>The age now; zero when nothing waits.</summary>
    public TimeSpan Age()
    {
        while (inOrder.TryPeek(out var oldest))
        {
            if (oldest is { Delivered: 0, Judged: 0 }) return clock.GetElapsedTime(oldest.Answered);
            inOrder.TryDequeue(out _);
        }
        return TimeSpan.Zero;
    }
}
