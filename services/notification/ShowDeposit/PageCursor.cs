using System.Buffers.Binary;
using System.Buffers.Text;

namespace Hub.Notification.ShowDeposit;

/// <summary>A place in a list, in a form that nobody calculates with.</summary>
internal static class PageCursor
{
    public static string Write(long place)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, place);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The place; 0, the beginning, for no cursor; null for a text that is none.</summary>
    public static long? Read(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor)) return 0;
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        return cursor.Length == 11 && Base64Url.TryDecodeFromChars(cursor, bytes, out var written) && written == sizeof(long) && BinaryPrimitives.ReadInt64BigEndian(bytes) is >= 0 and var place
            ? place
            : null;
    }
}
