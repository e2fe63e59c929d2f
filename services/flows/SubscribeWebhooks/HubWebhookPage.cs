namespace Hub.Flows.SubscribeWebhooks;

/// <summary>A page of the hub's webhooks.</summary>
internal sealed record HubWebhookPage(IReadOnlyList<HubWebhook> Webhooks, Guid? Next);
