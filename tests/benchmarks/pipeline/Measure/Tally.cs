namespace Hub.Pipeline.Measure;

/// <summary>Counts events and remembers when the last one was.</summary>
internal sealed class Tally
{
    private int count;
    private long last;

    public int Count => Volatile.Read(ref count);

    /// <summary>Timestamp of the last one.</summary>
    public long Last => Interlocked.Read(ref last);

    public void Add(long now, int more = 1)
    {
        Interlocked.Add(ref count, more);
        Interlocked.Exchange(ref last, now);
    }
}
