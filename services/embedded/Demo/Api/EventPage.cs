namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>GET /v1/events</c>.</summary>
internal sealed record EventPage(IReadOnlyList<HubEvent> Events, string Next, bool More);
