using System.Buffers.Binary;

namespace Hub.Pipeline.Fill;

/// <summary>The hash of a copy's document. Hashes come at random and lie anywhere in their index: each copy's lie together in a part of its own, and all together are spread as hashes are.</summary>
internal static class CopiedHash
{
    private const int Spread = 1 << 16;

    /// <param name="hash">The original.</param>
    /// <param name="copy">Number of the copy, from 1.</param>
    /// <param name="copies">How many there will be.</param>
    public static byte[]? Of(byte[]? hash, long copy, long copies)
    {
        if (hash is null) return null;
        var copied = hash.AsSpan().ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copied, (ushort)(((copy - 1) * Spread + BinaryPrimitives.ReadUInt16BigEndian(copied)) / copies));
        copied[^1] ^= 1;
        return copied;
    }
}
