namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>GET /v1/deposits/{id}</c>.</summary>
internal sealed record DepositView(int Accepted, int Refused, DepositCounts Counts);
