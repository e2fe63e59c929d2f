namespace Hub.DocumentStore;

/// <summary>A document that is written but not readable yet.</summary>
/// <param name="Id">Its staging place.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Size">Its size in bytes.</param>
public sealed record StagedDocument(Guid Id, string Sha256, long Size);
