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
        if (!Base64Url.IsValid(cursor, out var length) || length != sizeof(long)) return null;
        var place = BinaryPrimitives.ReadInt64BigEndian(Base64Url.DecodeFromChars(cursor));
        return place >= 0 ? place : null;
    }
}
