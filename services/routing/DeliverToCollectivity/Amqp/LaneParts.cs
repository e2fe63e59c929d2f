using Hub.Routing.OperateSystems;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>What every lane shares.</summary>
internal sealed record LaneParts(DeliveryBodies Bodies, DeliveryMessages Messages, ClaimedDeliveries Waiting, DeliveryClaims Claims, ConfirmedDeliveries Confirmed, SystemSettingsCache Settings, TimeProvider Clock, ILogger Log);
