using System.Text.Json.Serialization;

namespace Hub.Client.Access;

/// <summary>What the token endpoint answers (RFC 6749, section 5.1).</summary>
internal sealed record AccessToken(
    [property: JsonPropertyName("access_token")] string Value,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);
