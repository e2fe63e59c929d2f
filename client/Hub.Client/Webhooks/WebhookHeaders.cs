namespace Hub.Client.Webhooks;

/// <summary>The headers of Standard Webhooks.</summary>
public static class WebhookHeaders
{
    /// <summary>The message's id: the same when it is sent again. Drop what you have seen.</summary>
    public const string Id = "webhook-id";

    /// <summary>When it was signed: seconds since 1970, UTC.</summary>
    public const string Timestamp = "webhook-timestamp";

    /// <summary>One or several signatures, separated by spaces: <c>v1,…</c> (HMAC-SHA256) or <c>v1a,…</c> (Ed25519).</summary>
    public const string Signature = "webhook-signature";
}
