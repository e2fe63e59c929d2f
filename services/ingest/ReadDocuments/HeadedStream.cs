namespace Hub.Ingest.ReadDocuments;

/// <summary>Bytes that were read already, and then the rest.</summary>
internal sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : ObservedStream(rest)
{
    private ReadOnlyMemory<byte> left = head;

    public override int Read(Span<byte> buffer) => left.IsEmpty ? base.Read(buffer) : Take(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        left.IsEmpty ? base.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(Take(buffer.Span));

    protected override void OnRead(ReadOnlySpan<byte> bytes)
    {
    }

    private int Take(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, left.Length);
        left.Span[..count].CopyTo(buffer);
        left = left[count..];
        return count;
    }
}
