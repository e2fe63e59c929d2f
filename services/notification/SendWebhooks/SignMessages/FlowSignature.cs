using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>The signature of a callback of XP Z12-013: HMAC-SHA256 over the body, <c>@</c> and the time in seconds, in base64.</summary>
internal static class FlowSignature
{
    public const string Header = "Afnor-Signature";
    public const string TimestampHeader = "Afnor-Signature-Timestamp";

    /// <summary>Signs a body.</summary>
    /// <param name="key">The key that the receiver has.</param>
    /// <param name="timestamp">Seconds since 1970.</param>
    /// <param name="body">The body as it is sent.</param>
    /// <param name="ofFingerprint">True: the HMAC is that of the SHA-256 of the text. The description can be read both ways.</param>
    public static string Of(HmacKey key, long timestamp, ReadOnlySpan<byte> body, bool ofFingerprint)
    {
        byte[] content = [.. body, .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"@{timestamp}"))];
        return Convert.ToBase64String(key.Hash(ofFingerprint ? SHA256.HashData(content) : content));
    }
}
