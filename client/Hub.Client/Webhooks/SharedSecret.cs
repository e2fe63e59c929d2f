using System.Security.Cryptography;

namespace Hub.Client.Webhooks;

/// <summary><c>whsec_…</c>: HMAC-SHA256.</summary>
internal sealed class SharedSecret(byte[] secret) : IWebhookKey
{
    public const string Prefix = "whsec_";

    public string Version => "v1";

    public bool Accepts(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> signed) => CryptographicOperations.FixedTimeEquals(signature, HMACSHA256.HashData(secret, signed));
}
