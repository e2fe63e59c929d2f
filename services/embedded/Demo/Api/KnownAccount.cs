namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>GET /v1/accounts/{id}</c>.</summary>
internal sealed record KnownAccount(string Id);
