using Hub.TellFlows;

namespace Hub.Flows.SubscribeWebhooks;

/// <summary>A webhook of the caller's. Its signing key was shown when it was made.</summary>
/// <param name="WebhookId">Its id.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="CallbackUrl">Where callbacks go.</param>
/// <param name="FlowTypes">Types of flows; absent: all.</param>
/// <param name="FlowDirection">Direction; absent: both.</param>
/// <param name="AckStatus">Acknowledgement; absent: all.</param>
internal sealed record Webhook(
    Guid WebhookId, DateTimeOffset CreatedAt, string CallbackUrl, IReadOnlyList<FlowType>? FlowTypes = null, FlowDirection? FlowDirection = null, FlowAckStatus? AckStatus = null)
{
    public static Webhook Of(HubWebhook webhook) =>
        new(webhook.Id, webhook.CreatedAt, webhook.Url, webhook.Flows?.Types, webhook.Flows?.Direction, webhook.Flows?.Acknowledgement);
}
