namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>POST /v1/statuses</c>.</summary>
internal sealed record StatusReport(int Taken, int Refused);
