using System.Text.Json.Serialization;

namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>POST /oauth/token</c>.</summary>
internal sealed record Token([property: JsonPropertyName("access_token")] string AccessToken);
