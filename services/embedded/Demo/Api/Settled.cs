namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>POST /v1/inbox/ack</c>.</summary>
internal sealed record Settled(IReadOnlyList<SettledItem> Items);
