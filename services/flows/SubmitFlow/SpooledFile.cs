using System.Buffers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace Hub.Flows.SubmitFlow;

/// <summary>A file of a form, kept until the rest of the form is read: in memory while small, else on the disk. Its hash is known.</summary>
internal sealed class SpooledFile : IAsyncDisposable
{
    private const int InMemory = 1 << 20;
    private const int BufferSize = 64 << 10;

    private readonly FileBufferingReadStream content;

    private SpooledFile(FileBufferingReadStream content, string sha256, long size) => (this.content, Sha256, Size) = (content, sha256, size);

    /// <summary>SHA-256, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; }

    /// <summary>The file from its beginning.</summary>
    public Stream Content
    {
        get
        {
            content.Position = 0;
            return content;
        }
    }

    /// <summary>Takes a part of a form.</summary>
    /// <param name="part">The part.</param>
    /// <param name="limit">Most bytes.</param>
    /// <param name="folder">Where it is kept while it is not small; null: where the system keeps such files.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Null when it has more bytes than allowed.</returns>
    public static async Task<SpooledFile?> TakeAsync(Stream part, long limit, string? folder, CancellationToken stop)
    {
        var spool = folder is null ? new FileBufferingReadStream(part, InMemory) : new FileBufferingReadStream(part, InMemory, bufferLimit: null, folder);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            var size = 0L;
            for (int read; (read = await spool.ReadAsync(buffer, stop)) > 0; hash.AppendData(buffer, 0, read))
            {
                if ((size += read) <= limit) continue;
                await spool.DisposeAsync();
                return null;
            }
            return new SpooledFile(spool, Convert.ToHexStringLower(hash.GetCurrentHash()), size);
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>All bytes of a file that is known to be small.</summary>
    public async Task<byte[]> ReadAsync(CancellationToken stop)
    {
        var bytes = new byte[Size];
        await Content.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    public ValueTask DisposeAsync() => content.DisposeAsync();
}
