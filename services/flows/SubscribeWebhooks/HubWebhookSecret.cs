namespace Hub.Flows.SubscribeWebhooks;

/// <summary>A new webhook of the hub's, with its secret.</summary>
internal sealed record HubWebhookSecret(string Secret, HubWebhook Webhook);
