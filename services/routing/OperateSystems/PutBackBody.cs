namespace Hub.Routing.OperateSystems;

/// <summary>Which dead letters to put back.</summary>
/// <param name="DeliveryIds">1 to 1,000 of them; null: the oldest 1,000.</param>
internal sealed record PutBackBody(IReadOnlyList<Guid>? DeliveryIds = null);
