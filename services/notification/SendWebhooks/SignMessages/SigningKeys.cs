namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>Makes keys and reads them back.</summary>
internal static class SigningKeys
{
    public static ISigningKey Create(SignatureKind kind) => kind == SignatureKind.Ed25519 ? Ed25519Key.Create() : HmacKey.Create();

    public static ISigningKey Parse(string text) => text.StartsWith(Ed25519Key.Prefix, StringComparison.Ordinal)
        ? Ed25519Key.Parse(text)
        : new HmacKey(Convert.FromBase64String(text[HmacKey.Prefix.Length..]));

    public static SignatureKind KindOf(ISigningKey key) => key is Ed25519Key ? SignatureKind.Ed25519 : SignatureKind.Hmac;
}
