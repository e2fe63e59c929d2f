using Microsoft.Extensions.Options;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>
/// What this process holds of the deliveries that wait for systems' queues. It holds each that it commits or reads, for a while, and no other process publishes it meanwhile; what a process holds that has died
/// is there for the others when that time is over.
/// </summary>
internal sealed class DeliveryClaims(IOptions<DeliveryOptions> options, TimeProvider clock)
{
    /// <summary>This process, from its start to its end.</summary>
    public Guid Holder { get; } = Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>Until when it holds what it takes now.</summary>
    public DateTimeOffset Until => clock.GetUtcNow() + options.Value.ClaimTime;

    /// <summary>True while it may publish a delivery: half of the time is left for the broker's confirm and its record.</summary>
    public bool IsHeld(PendingDelivery delivery) => clock.GetUtcNow() < delivery.HeldUntil - (options.Value.ClaimTime / 2);
}
