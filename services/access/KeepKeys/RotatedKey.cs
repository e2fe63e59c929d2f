namespace Hub.Access.KeepKeys;

/// <summary>The answer to a rotation.</summary>
/// <param name="KeyId">The <c>kid</c> of tokens from now on.</param>
internal sealed record RotatedKey(string KeyId);
