namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>How a ping went.</summary>
/// <param name="MessageId">Its <c>webhook-id</c>.</param>
/// <param name="Taken">True when it was answered 2xx.</param>
/// <param name="Status">HTTP status of the answer; null when there was none.</param>
/// <param name="Error">Why it was not taken.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record PingView(Guid MessageId, bool Taken, int? Status, string? Error, int Milliseconds);
