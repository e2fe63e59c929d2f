namespace Hub.Pipeline.Load;

/// <summary>How much is still to be deposited: a number of invoices, or whatever goes into a time.</summary>
internal sealed class LoadBudget(int invoices, TimeSpan? duration, TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();
    private int taken;
    private volatile bool isClosed;

    /// <summary>One that is open until it is closed.</summary>
    public static LoadBudget Endless() => new(0, TimeSpan.MaxValue, TimeProvider.System);

    /// <summary>True while there is something to deposit.</summary>
    public bool IsOpen => !isClosed && (duration is { } limit ? clock.GetElapsedTime(started) < limit : taken < invoices);

    /// <summary>Takes so many invoices out of it; false when it is used up.</summary>
    public bool Take(int count) => IsOpen && (Interlocked.Add(ref taken, count) <= invoices || duration is not null);

    /// <summary>Ends it.</summary>
    public void Close() => isClosed = true;
}
