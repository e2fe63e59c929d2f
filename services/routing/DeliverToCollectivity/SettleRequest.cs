namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Ends a lease of some deliveries: acknowledges them, or gives them back.</summary>
internal sealed record SettleRequest
{
    /// <summary>The most deliveries of one call.</summary>
    public const int Limit = 1000;

    public required Guid LeaseId { get; init; }

    /// <summary>1 to 1,000 deliveries of that lease.</summary>
    public required IReadOnlyList<Guid> DeliveryIds { get; init; }
}
