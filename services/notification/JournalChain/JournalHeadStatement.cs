using System.Text.Json;

namespace Hub.JournalChain;

/// <summary>What a signed head says: at an instant the journal ended with this row, whose hash stands for every row up to it.</summary>
/// <param name="Issuer">The hub, as its tokens name it too.</param>
/// <param name="Sequence">The last row.</param>
/// <param name="Hash">Its hash, 64 lower-case hexadecimal digits.</param>
/// <param name="At">When it was signed (UTC).</param>
public sealed record JournalHeadStatement(string Issuer, long Sequence, string Hash, DateTimeOffset At)
{
    /// <summary>What the seal calls it (<c>typ</c>).</summary>
    public const string Kind = "fr.hub.journal-head.v1";

    /// <summary>Its bytes: JSON in UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, JsonSerializerOptions.Web);

    /// <summary>Reads a head; null when the bytes are not one.</summary>
    public static JournalHeadStatement? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalHeadStatement>(json, JsonSerializerOptions.Web) is { Sequence: > 0, Hash.Length: 2 * ChainLink.Length, Issuer: not null } head ? head : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
