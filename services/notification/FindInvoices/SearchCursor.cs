using System.Buffers.Text;

namespace Hub.Notification.FindInvoices;

/// <summary>A place in the results of a search, in a form that nobody calculates with.</summary>
internal static class SearchCursor
{
    private const int Length = 16;

    public static string Write(Guid place) => Base64Url.EncodeToString(place.ToByteArray(bigEndian: true));

    /// <summary>Reads a cursor; none is the beginning.</summary>
    /// <returns>False for a text that is no cursor.</returns>
    public static bool TryRead(string? cursor, out Guid? place)
    {
        place = null;
        if (string.IsNullOrEmpty(cursor)) return true;
        if (!Base64Url.IsValid(cursor, out var length) || length != Length) return false;
        place = new Guid(Base64Url.DecodeFromChars(cursor), bigEndian: true);
        return true;
    }
}
