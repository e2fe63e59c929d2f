using System.Buffers.Binary;

namespace Hub.Storage;

/// <summary>Ids of version 7 begin with their instant: a stretch of time is a range of ids.</summary>
public static class OrderedId
{
    private const int Size = 16;

    /// <summary>Below every id of that instant or later: 48 bits of milliseconds, and nothing behind. An instant before 1970 counts as 1970.</summary>
    public static Guid FirstOf(DateTimeOffset instant)
    {
        Span<byte> bytes = stackalloc byte[Size];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Math.Max(0, instant.ToUnixTimeMilliseconds()) << 16);
        return new Guid(bytes, bigEndian: true);
    }
}
