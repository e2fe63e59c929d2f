namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What was leased; no delivery and no lease when the inbox stayed empty.</summary>
/// <param name="LeaseId">Names the lease when acknowledging or releasing.</param>
/// <param name="ExpiresAt">Until when the deliveries are kept from others (UTC).</param>
/// <param name="Deliveries">Oldest first.</param>
internal sealed record LeaseAnswer(Guid? LeaseId, DateTimeOffset? ExpiresAt, IReadOnlyList<LeasedDelivery> Deliveries)
{
    public static readonly LeaseAnswer Empty = new(null, null, []);
}
