using System.Buffers;
using System.Security.Cryptography;

namespace Hub.DocumentStore;

/// <summary>Reads a stream once: hashes and counts it while it is written elsewhere, part by part.</summary>
internal static class HashedCopy
{
    /// <summary>Hands the content over in full parts of <paramref name="partSize"/> bytes, the last one shorter.</summary>
    public static async Task<(string Sha256, long Size)> RunAsync(Stream content, int partSize, Func<ReadOnlyMemory<byte>, Task> write, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(partSize);
        try
        {
            long size = 0;
            while (await content.ReadAtLeastAsync(buffer.AsMemory(0, partSize), partSize, throwOnEndOfStream: false, stop) is > 0 and var read)
            {
                hash.AppendData(buffer, 0, read);
                size += read;
                await write(buffer.AsMemory(0, read));
            }
            return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
