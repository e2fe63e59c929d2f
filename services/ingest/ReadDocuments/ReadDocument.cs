using Hub.DocumentStore;

namespace Hub.Ingest.ReadDocuments;

/// <summary>A document that was read to its end: small and compressed, or staged in the document store.</summary>
internal sealed record ReadDocument(string Sha256, long Size, string MediaType, byte[]? Compressed, StagedDocument? Staged);
