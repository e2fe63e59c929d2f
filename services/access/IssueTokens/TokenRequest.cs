using System.Text.Json.Serialization;

namespace Hub.Access.IssueTokens;

/// <summary>What <c>/oauth/token</c> takes, as a form (RFC 6749, section 4.4). For the API page: OpenIddict reads the request itself.</summary>
internal sealed record TokenRequest(
    [property: JsonPropertyName("grant_type")] string GrantType,
    [property: JsonPropertyName("client_id")] string? ClientId,
    [property: JsonPropertyName("client_secret")] string? ClientSecret);
