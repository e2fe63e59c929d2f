using System.Text.Json.Serialization;

namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>How messages to an endpoint are signed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignatureKind>))]
internal enum SignatureKind
{
    /// <summary>HMAC-SHA256 with a shared secret: <c>v1</c>.</summary>
    [JsonStringEnumMemberName("hmac")]
    Hmac,

    /// <summary>Ed25519, verified with a public key: <c>v1a</c>.</summary>
    [JsonStringEnumMemberName("ed25519")]
    Ed25519,
}
