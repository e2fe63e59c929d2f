using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hub.Seals;

/// <summary>The public keys of a hub: the one that seals now and those that did before. Published as a JSON Web Key Set (RFC 7517).</summary>
/// <param name="keys">The keys, the one in use first.</param>
public sealed class PublicSealKeys(IReadOnlyList<PublicSealKey> keys)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The keys, the one in use first.</summary>
    public IReadOnlyList<PublicSealKey> Keys => keys;

    /// <summary>Reads a key set; keys of other kinds in it are passed over. Null when the text is not a key set.</summary>
    public static PublicSealKeys? Read(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict) is JsonObject set && set["keys"] is JsonArray listed ? new PublicSealKeys([.. listed.Select(PublicSealKey.Read).OfType<PublicSealKey>()]) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The key with this id; null when it is not among them.</summary>
    public PublicSealKey? Find(string id) => keys.FirstOrDefault(key => key.Id == id);

    /// <summary>As a key set.</summary>
    public JsonObject ToJwks() => new() { ["keys"] = new JsonArray([.. keys.Select(key => (JsonNode)key.ToJwk())]) };
}
