namespace Hub.Flows.CallHub;

/// <summary>A step of it: what was cashed is told here alone.</summary>
internal sealed record HubLifeStep(int Status, DateTimeOffset At, IReadOnlyList<HubCashed>? Amounts);
