namespace Hub.Access.KeepKeys;

/// <summary>A public key that tokens may be checked with.</summary>
/// <param name="Pem">The key.</param>
/// <param name="KeepUntil">Null for the key in use; for an older one the instant at which its last token has expired.</param>
internal sealed record PublishedKey(string Pem, DateTimeOffset? KeepUntil);
