namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What a look at the table brought.</summary>
/// <param name="Deliveries">What this process holds now, oldest first.</param>
/// <param name="OthersUntil">When the first of those that other processes hold is there for anyone, if they are the only ones left.</param>
internal sealed record WaitingPage(IReadOnlyList<PendingDelivery> Deliveries, DateTimeOffset? OthersUntil);
