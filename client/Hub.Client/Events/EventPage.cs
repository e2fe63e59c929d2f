namespace Hub.Client.Events;

/// <summary>A page of the feed.</summary>
internal sealed record EventPage(IReadOnlyList<HubEvent> Events, string Next, bool More);
