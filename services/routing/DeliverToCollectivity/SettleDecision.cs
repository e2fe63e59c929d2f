using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Whether a consumer may acknowledge or release a delivery. Pure.</summary>
internal static class SettleDecision
{
    public static SettleVerdict Of(Delivery? delivery, Guid leaseId, DateTimeOffset now) => delivery switch
    {
        null => SettleVerdict.NotFound,
        { State: DeliveryState.Acknowledged } => SettleVerdict.AlreadyDone,
        { State: DeliveryState.Leased } when delivery.LeaseId == leaseId && delivery.LeaseUntil > now => SettleVerdict.Settle,
        _ => SettleVerdict.Expired,
    };
}
