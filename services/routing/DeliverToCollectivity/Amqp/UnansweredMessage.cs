namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>A message that was published and that the broker has not answered.</summary>
/// <param name="MessageId">Its message id.</param>
/// <param name="Deliveries">What it carries.</param>
internal sealed record UnansweredMessage(string? MessageId, IReadOnlyList<PendingDelivery> Deliveries);
