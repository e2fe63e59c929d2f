using NSec.Cryptography;

namespace Hub.Client.Webhooks;

/// <summary><c>whpk_…</c>: Ed25519.</summary>
internal sealed class PublishedKey(byte[] key) : IWebhookKey
{
    public const string Prefix = "whpk_";

    private readonly PublicKey key = PublicKey.Import(SignatureAlgorithm.Ed25519, key, KeyBlobFormat.RawPublicKey);

    public string Version => "v1a";

    public bool Accepts(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> signed) => SignatureAlgorithm.Ed25519.Verify(key, signed, signature);
}
