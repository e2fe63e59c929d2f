namespace Hub.Ingest.Storage;

/// <summary>The compressed small documents of one batch, one behind the other: one row instead of a hundred.</summary>
internal sealed class DocumentPack
{
    public required Guid PackId { get; init; }

    public required byte[] Bytes { get; init; }
}
