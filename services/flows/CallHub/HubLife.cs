namespace Hub.Flows.CallHub;

/// <summary>An invoice's life as routing tells it.</summary>
internal sealed record HubLife(IReadOnlyList<HubLifeStep> Steps);
