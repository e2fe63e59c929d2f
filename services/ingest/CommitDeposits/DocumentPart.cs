namespace Hub.Ingest.CommitDeposits;

/// <summary>A document as the message tells of it: its compressed bytes, or their place in the message's pack, or neither when it is in the document store.</summary>
internal readonly record struct DocumentPart(byte[]? Content, int? Offset, int? Length);
