using System.Buffers.Binary;

namespace Hub.Pipeline.Fill;

/// <summary>The id of a copy: the same in every table that refers to it, and another for each copy. The first bytes stay, which hold the instant: ids that come later are still larger.</summary>
internal static class CopiedId
{
    private const int Kept = 12;

    public static byte[]? Of(byte[]? id, long copy)
    {
        if (id is null) return null;
        var copied = id.AsSpan().ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(copied.AsSpan(Kept), (uint)copy ^ BinaryPrimitives.ReadUInt32BigEndian(copied.AsSpan(Kept)));
        return copied;
    }
}
