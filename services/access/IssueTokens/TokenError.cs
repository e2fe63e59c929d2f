using System.Text.Json.Serialization;

namespace Hub.Access.IssueTokens;

/// <summary>What <c>/oauth/token</c> answers when it refuses (RFC 6749, section 5.2). For the API page.</summary>
internal sealed record TokenError(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("error_description")] string ErrorDescription);
