namespace Hub.Flows.SubscribeWebhooks;

/// <summary>The caller's webhooks.</summary>
/// <param name="Count">How many.</param>
/// <param name="Webhooks">All of them, the oldest first.</param>
internal sealed record WebhookPage(int Count, IReadOnlyList<Webhook> Webhooks);
