namespace Hub.Ingest.PublishKeys;

/// <summary>The answer to a rotation.</summary>
/// <param name="KeyId">The <c>kid</c> of seals from now on.</param>
internal sealed record RotatedSealKey(string KeyId);
