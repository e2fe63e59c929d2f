namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>PUT /v1/directory</c>.</summary>
internal sealed record DirectoryReport(int Organisations, int Services, int Refused);
