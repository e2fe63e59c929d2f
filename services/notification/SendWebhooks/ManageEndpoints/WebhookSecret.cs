namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>An endpoint with what its receiver verifies signatures with. A shared secret is shown this once.</summary>
/// <param name="Secret"><c>whsec_…</c>: keep it secret. <c>whpk_…</c>: a public key.</param>
/// <param name="Webhook">The endpoint.</param>
internal sealed record WebhookSecret(string Secret, WebhookView Webhook);
