using System.Text.Json.Serialization;

namespace Hub.Access.IssueTokens;

/// <summary>What <c>/oauth/token</c> answers (RFC 6749, section 5.1). For the API page: OpenIddict writes the answer itself.</summary>
internal sealed record TokenAnswer(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);
