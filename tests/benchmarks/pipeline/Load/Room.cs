using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Load;

/// <summary>A supplier that looks at what became of its invoices: it sends more when few enough wait for a webhook to tell their verdict. What goes in then is what goes out.</summary>
internal sealed class Room(int? most, InvoiceTimes times, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Returns when fewer wait than may.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        while (most is { } limit && times.Unjudged >= limit) await Task.Delay(Pause, clock, stop);
    }
}
