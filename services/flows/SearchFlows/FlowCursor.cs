using System.Buffers.Text;
using System.Text.Json;

namespace Hub.Flows.SearchFlows;

/// <summary>Where a search goes on: in the journal, and among the messages that were submitted. In a form that nobody calculates with.</summary>
/// <param name="Journal">Place in the journal.</param>
/// <param name="Message">The last message told.</param>
internal sealed record FlowCursor(JournalPlace Journal, Guid Message)
{
    public static FlowCursor Beginning { get; } = new(new JournalPlace(null, 0), Guid.Empty);

    public string Write() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>The cursor; the beginning for none; null for a text that is none.</summary>
    public static FlowCursor? Read(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor)) return Beginning;
        try
        {
            return Base64Url.IsValid(cursor) && JsonSerializer.Deserialize<FlowCursor>(Base64Url.DecodeFromChars(cursor)) is { Journal: { After: null or >= 0, Skip: >= 0 } } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
