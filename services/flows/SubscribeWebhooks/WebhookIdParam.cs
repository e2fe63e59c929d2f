namespace Hub.Flows.SubscribeWebhooks;

/// <summary>A new webhook.</summary>
/// <param name="WebhookId">Its id.</param>
/// <param name="SigningKey">What its signatures are verified with: base64 of 256 bits. It is shown this once.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
internal sealed record WebhookIdParam(Guid WebhookId, string SigningKey, DateTimeOffset CreatedAt);
