namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>Endpoints, the oldest first.</summary>
/// <param name="Webhooks">The endpoints.</param>
/// <param name="Next">Pass it as <c>after</c> for the next page; null on the last.</param>
internal sealed record WebhookList(IReadOnlyList<WebhookView> Webhooks, Guid? Next);
