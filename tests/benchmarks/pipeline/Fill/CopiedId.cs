using System.Buffers.Binary;

namespace Hub.Pipeline.Fill;

/// <summary>
/// The id of a copy: the same in every table that refers to it, and another for each copy. Its first six bytes hold an instant (RFC 9562, version 7), that of a copy some hours before: the rows of a copy lie together in
/// each index, instead of each beside its original, and ids that come later are still larger.
/// </summary>
internal static class CopiedId
{
    private const int InstantBytes = 6;

    /// <summary>Milliseconds; longer than it takes to deposit what is copied.</summary>
    private const long Span = 3_600_000;

    public static byte[]? Of(byte[]? id, long copy)
    {
        if (id is null) return null;
        var instant = new byte[sizeof(long)];
        id.AsSpan(0, InstantBytes).CopyTo(instant.AsSpan(sizeof(long) - InstantBytes));
        BinaryPrimitives.WriteInt64BigEndian(instant, BinaryPrimitives.ReadInt64BigEndian(instant) - (copy * Span));
        return [.. instant.AsSpan(sizeof(long) - InstantBytes), .. id.AsSpan(InstantBytes)];
    }
}
