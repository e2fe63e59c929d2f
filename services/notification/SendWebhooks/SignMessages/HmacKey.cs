using System.Security.Cryptography;

namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>A secret shared with the receiver: HMAC-SHA256.</summary>
internal sealed class HmacKey(byte[] secret) : ISigningKey
{
    public const string Prefix = "whsec_";
    private const int Size = 32;

    public string Text { get; } = Prefix + Convert.ToBase64String(secret);

    public string ForReceiver => Text;

    public static HmacKey Create() => new(RandomNumberGenerator.GetBytes(Size));

    public string Sign(ReadOnlySpan<byte> content) => "v1," + Convert.ToBase64String(Hash(content));

    /// <summary>The HMAC itself.</summary>
    public byte[] Hash(ReadOnlySpan<byte> content) => HMACSHA256.HashData(secret, content);
}
