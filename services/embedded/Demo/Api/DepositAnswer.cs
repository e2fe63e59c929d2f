namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>POST /v1/deposits</c>.</summary>
internal sealed record DepositAnswer(Guid DepositId, int Accepted, int Refused);
