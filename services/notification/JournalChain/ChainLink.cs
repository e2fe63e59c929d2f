using System.Buffers;
using System.Security.Cryptography;

namespace Hub.JournalChain;

/// <summary>Makes the links of the chain: a row's hash is SHA-256 of the hash before it and the row's canonical bytes. Not for several threads at once.</summary>
public sealed class ChainLink
{
    /// <summary>Bytes of a hash.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    /// <summary>What stands before the first row: zeros.</summary>
    public static byte[] Beginning => new byte[Length];

    /// <summary>The hash of the row that follows.</summary>
    public byte[] Next(ReadOnlySpan<byte> previous, in JournalRow row)
    {
        buffer.ResetWrittenCount();
        buffer.Write(previous);
        CanonicalRow.Write(buffer, row);
        return SHA256.HashData(buffer.WrittenSpan);
    }
}
