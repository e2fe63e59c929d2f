namespace Hub.Routing.OperateSystems;

/// <summary>What the broker says of a system's queue.</summary>
/// <param name="Ready">Messages that wait for a consumer.</param>
/// <param name="Unacknowledged">Messages that a consumer holds; null when only the broker's management API could tell, and it did not.</param>
/// <param name="Consumers">Consumers connected now.</param>
/// <param name="InOrder">True when one consumer is served at a time; null when only the management API could tell, and it did not.</param>
internal sealed record QueueDepth(long Ready, long? Unacknowledged, long Consumers, bool? InOrder);
