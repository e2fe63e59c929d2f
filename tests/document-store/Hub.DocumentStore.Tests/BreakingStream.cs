namespace Hub.DocumentStore.Tests;

/// <summary>A connection that is lost after some bytes.</summary>
internal sealed class BreakingStream(int length) : MemoryStream(new byte[length])
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("The connection is gone.");
}
