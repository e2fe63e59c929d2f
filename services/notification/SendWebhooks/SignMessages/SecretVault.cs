using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Memory;

namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>Keeps signing keys unreadable in the store: they must be read again to sign, so they cannot be hashed. A key is opened once for the requests of an hour: opening costs more than signing.</summary>
internal sealed class SecretVault(IDataProtectionProvider provider) : IDisposable
{
    private const int MostOpen = 4096;

    /// <summary>Keys of webhooks that are gone do not stay open.</summary>
    private static readonly TimeSpan LongestOpen = TimeSpan.FromHours(1);

    private readonly IDataProtector protector = provider.CreateProtector("Hub.Notification.SigningKey.v1");
    private readonly MemoryCache opened = new(new MemoryCacheOptions { SizeLimit = MostOpen });

    public string Close(ISigningKey key) => protector.Protect(key.Text);

    public ISigningKey Open(string secret) => opened.Get<ISigningKey>(secret)
        ?? opened.Set(secret, SigningKeys.Parse(protector.Unprotect(secret)), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = LongestOpen });

    /// <summary>The keys to sign with now: the current one first, the one before it while its time lasts.</summary>
    public IReadOnlyList<ISigningKey> KeysOf(WebhookEndpoint endpoint, DateTimeOffset now) =>
        endpoint.OldSecret is { } old && endpoint.OldSecretUntil > now ? [Open(endpoint.Secret), Open(old)] : [Open(endpoint.Secret)];

    public void Dispose() => opened.Dispose();
}
