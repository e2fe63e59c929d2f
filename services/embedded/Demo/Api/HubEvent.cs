namespace Hub.Embedded.Demo.Api;

/// <summary>One event of the feed.</summary>
internal sealed record HubEvent(Guid Id, string Type, EventData Data);
