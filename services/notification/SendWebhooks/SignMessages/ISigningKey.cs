namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>A key that messages to an endpoint are signed with, in the forms of Standard Webhooks 1.0.</summary>
internal interface ISigningKey
{
    /// <summary>The whole key as text: what the hub keeps, protected.</summary>
    string Text { get; }

    /// <summary>What the receiver verifies with: the shared secret, or the public key.</summary>
    string ForReceiver { get; }

    /// <summary>One signature with its version: <c>v1,…</c> or <c>v1a,…</c>.</summary>
    string Sign(ReadOnlySpan<byte> content);
}
