using Microsoft.AspNetCore.DataProtection;

namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>Keeps signing keys unreadable in the store: they must be read again to sign, so they cannot be hashed.</summary>
internal sealed class SecretVault(IDataProtectionProvider provider)
{
    private readonly IDataProtector protector = provider.CreateProtector("Hub.Notification.SigningKey.v1");

    public string Close(ISigningKey key) => protector.Protect(key.Text);

    public ISigningKey Open(string secret) => SigningKeys.Parse(protector.Unprotect(secret));

    /// <summary>The keys to sign with now: the current one first, the one before it while its time lasts.</summary>
    public IReadOnlyList<ISigningKey> KeysOf(WebhookEndpoint endpoint, DateTimeOffset now) =>
        endpoint.OldSecret is { } old && endpoint.OldSecretUntil > now ? [Open(endpoint.Secret), Open(old)] : [Open(endpoint.Secret)];
}
