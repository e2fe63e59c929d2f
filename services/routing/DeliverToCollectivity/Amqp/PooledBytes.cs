using System.Buffers;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Bytes that are written one after the other into rented memory: bodies of some hundred kilobytes, many a second.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 64 << 10;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int count;

    /// <summary>What was written so far; good until more is written or this is disposed of.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, count);

    public void Advance(int count) => this.count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (buffer.Length - count < Math.Max(sizeHint, 1)) Grow(sizeHint);
        return buffer.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * buffer.Length, count + more));
        buffer.AsSpan(0, count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
