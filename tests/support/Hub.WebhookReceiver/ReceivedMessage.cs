namespace Hub.WebhookReceiver;

/// <summary>A request as the receiver saw it.</summary>
/// <param name="Id">Its <c>webhook-id</c>.</param>
/// <param name="At">Its <c>webhook-timestamp</c>.</param>
/// <param name="Signatures">How many signatures it carried.</param>
public sealed record ReceivedMessage(Guid Id, long At, int Signatures);
