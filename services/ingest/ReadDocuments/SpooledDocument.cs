namespace Hub.Ingest.ReadDocuments;

/// <summary>Where a compressed document waits for its commit: in memory, or at a place in the spool's file.</summary>
internal readonly record struct SpooledDocument(byte[]? Bytes, long Offset, int Length);
