using System.Buffers.Binary;

namespace Hub.DocumentStore.Archive;

/// <summary>The day of a pack (UTC): its id begins with an instant in milliseconds, as every id of the hub.</summary>
public static class ArchiveDay
{
    private const int IdLength = 16;
    private const int ClockBits = 16;

    /// <summary>The day of a pack.</summary>
    public static DateOnly Of(Guid packId)
    {
        Span<byte> id = stackalloc byte[IdLength];
        packId.TryWriteBytes(id, bigEndian: true, out _);
        return Of(DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(id) >>> ClockBits));
    }

    /// <summary>The day of an instant.</summary>
    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    /// <summary>The least id that a pack of the day can have.</summary>
    public static Guid FirstId(DateOnly day)
    {
        Span<byte> id = stackalloc byte[IdLength];
        BinaryPrimitives.WriteInt64BigEndian(id, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeMilliseconds() << ClockBits);
        return new Guid(id, bigEndian: true);
    }
}
