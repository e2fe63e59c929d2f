using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>A system's password at the broker: 256 random bits, shown once.</summary>
/// <param name="Secret">The password.</param>
/// <param name="Hash">What the broker and the hub keep of it, as RabbitMQ's <c>rabbit_password_hashing_sha256</c> writes it: base64 of a salt of 4 bytes and SHA-256(salt, password). With 256 random bits behind it, a fast hash is safe.</param>
internal sealed record BrokerPassword(string Secret, string Hash)
{
    /// <summary>RabbitMQ's name of the hash.</summary>
    public const string Algorithm = "rabbit_password_hashing_sha256";

    private const int SaltSize = 4;

    public static BrokerPassword Create()
    {
        var secret = "hubmq_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return new BrokerPassword(secret, HashOf(secret, RandomNumberGenerator.GetBytes(SaltSize)));
    }

    private static string HashOf(string secret, byte[] salt)
    {
        var hash = SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(secret)]);
        return Convert.ToBase64String([.. salt, .. hash]);
    }
}
