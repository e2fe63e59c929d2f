namespace Hub.Pipeline.Load;

/// <summary>An even pace: the invoice of place n is due n/rate seconds after the start, whatever became of those before it.</summary>
internal sealed class Pace(double? perSecond, TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();
    private int places;

    /// <summary>Returns when so many invoices are due.</summary>
    public async Task WaitAsync(int count, CancellationToken stop)
    {
        if (perSecond is not { } rate) return;
        var place = Interlocked.Add(ref places, count) - count;
        var due = TimeSpan.FromSeconds(place / rate) - clock.GetElapsedTime(started);
        if (due > TimeSpan.Zero) await Task.Delay(due, clock, stop);
    }
}
