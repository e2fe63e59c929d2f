using System.Buffers.Binary;
using System.IO.Hashing;

namespace Hub.DocumentStore.Archive;

/// <summary>
/// How a pack lies in a file: a head of 32 bytes, then the pack. The head: <c>HPK1</c>, the pack's id (16 bytes, big-endian), the pack's length (4 bytes), and XXH3 (8 bytes, 64 bits) over
/// all of it but itself; numbers are little-endian.
/// </summary>
internal static class ArchiveEntry
{
    public const int HeadLength = 32;
    private const int IdAt = 4;
    private const int LengthAt = 20;
    private const int ChecksumAt = 24;

    private static ReadOnlySpan<byte> Magic => "HPK1"u8;

    /// <summary>The head of a pack.</summary>
    public static byte[] HeadOf(Guid packId, ReadOnlySpan<byte> pack)
    {
        var head = new byte[HeadLength];
        Magic.CopyTo(head);
        packId.TryWriteBytes(head.AsSpan(IdAt), bigEndian: true, out _);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(LengthAt), pack.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(ChecksumAt), ChecksumOf(head, pack));
        return head;
    }

    /// <summary>True when the bytes are the whole entry of that pack, as it was written.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> entry, Guid packId) =>
        entry.Length >= HeadLength
        && entry.StartsWith(Magic)
        && new Guid(entry[IdAt..LengthAt], bigEndian: true) == packId
        && BinaryPrimitives.ReadInt32LittleEndian(entry[LengthAt..]) == entry.Length - HeadLength
        && BinaryPrimitives.ReadUInt64LittleEndian(entry[ChecksumAt..]) == ChecksumOf(entry, entry[HeadLength..]);

    private static ulong ChecksumOf(ReadOnlySpan<byte> head, ReadOnlySpan<byte> pack)
    {
        var checksum = new XxHash3();
        checksum.Append(head[..ChecksumAt]);
        checksum.Append(pack);
        return checksum.GetCurrentHashAsUInt64();
    }
}
