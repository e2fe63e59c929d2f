namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>POST /v1/accounts</c>.</summary>
internal sealed record Credentials(string ClientId, string ClientSecret);
