using NSec.Cryptography;

namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>A key pair of which the receiver holds the public half: Ed25519.</summary>
internal sealed class Ed25519Key : ISigningKey
{
    public const string Prefix = "whsk_";
    private const string PublicPrefix = "whpk_";
    private readonly Key key;

    private Ed25519Key(byte[] seed)
    {
        key = Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);
        Text = Prefix + Convert.ToBase64String(seed);
        ForReceiver = PublicPrefix + Convert.ToBase64String(key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
    }

    public string Text { get; }

    public string ForReceiver { get; }

    public static Ed25519Key Create() => new(System.Security.Cryptography.RandomNumberGenerator.GetBytes(SignatureAlgorithm.Ed25519.PrivateKeySize));

    public static Ed25519Key Parse(string text) => new(Convert.FromBase64String(text[Prefix.Length..]));

    public string Sign(ReadOnlySpan<byte> content) => "v1a," + Convert.ToBase64String(SignatureAlgorithm.Ed25519.Sign(key, content));
}
