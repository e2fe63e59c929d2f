namespace Hub.Routing.DeliverToCollectivity;

/// <summary>A delivery that nobody holds.</summary>
/// <param name="DeliveryId">Its id.</param>
/// <param name="Position">Its place in line.</param>
/// <param name="Attempts">How often it was leased.</param>
internal sealed record FreeDelivery(Guid DeliveryId, long Position, int Attempts);
