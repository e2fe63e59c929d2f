namespace Hub.Ingest.ReadDocuments;

/// <summary>Refuses while it streams, as soon as one byte too many has come.</summary>
internal sealed class LimitedStream(Stream inner, long limit, Func<Exception> beyond) : ObservedStream(inner)
{
    private long allowed = limit;

    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    /// <summary>Lets any number of bytes pass from here on.</summary>
    public void Lift() => allowed = long.MaxValue;

    protected override void OnRead(ReadOnlySpan<byte> bytes)
    {
        Count += bytes.Length;
        if (Count > allowed) throw beyond();
    }
}
