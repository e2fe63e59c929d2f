namespace Hub.Ingest.ReadDocuments;

/// <summary>Passes reads through and sees what was read: the base of everything that counts, hashes or limits.</summary>
internal abstract class ObservedStream(Stream inner) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Observe(buffer, inner.Read(buffer));
        }
        catch (Exception cause) when (Explain(cause) is not null)
        {
            throw Explain(cause)!;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            return Observe(buffer.Span, read);
        }
        catch (Exception cause) when (Explain(cause) is not null)
        {
            throw Explain(cause)!;
        }
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Sees bytes that were read. May throw.</summary>
    protected abstract void OnRead(ReadOnlySpan<byte> bytes);

    /// <summary>Sees the end. May throw, and may be called again.</summary>
    protected virtual void OnEnd()
    {
    }

    /// <summary>What a fault of the inner stream means for the deposit; null to let it pass.</summary>
    protected virtual Exception? Explain(Exception cause) => null;

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Observe(ReadOnlySpan<byte> buffer, int read)
    {
        if (read > 0) OnRead(buffer[..read]);
        else if (buffer.Length > 0) OnEnd();
        return read;
    }
}
