using System.Text.Json.Serialization;

namespace Hub.Seals;

/// <summary>The protected header of a seal (RFC 7515, section 4).</summary>
internal sealed record SealHeader(
    [property: JsonPropertyName("alg")] string? Algorithm,
    [property: JsonPropertyName("kid")] string? KeyId,
    [property: JsonPropertyName("typ")] string? Kind,
    [property: JsonPropertyName("crit"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? MustUnderstand = null);
