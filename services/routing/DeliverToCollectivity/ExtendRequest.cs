namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Asks for more time for some deliveries of a lease, or for all.</summary>
internal sealed record ExtendRequest
{
    public required Guid LeaseId { get; init; }

    /// <summary>1 to 1,000 deliveries of that lease; those that are not named keep their time.</summary>
    public required IReadOnlyList<Guid> DeliveryIds { get; init; }

    /// <summary>How long they are kept from now on, in seconds: 5 to 3,600.</summary>
    public int LeaseSeconds { get; init; } = 60;
}
