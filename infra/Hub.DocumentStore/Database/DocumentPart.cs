namespace Hub.DocumentStore.Database;

/// <summary>One part of a document's bytes.</summary>
internal sealed class DocumentPart
{
    /// <summary>Every part but the last has this size: the part that holds a byte follows from the byte's position.</summary>
    public const int Size = 256 * 1024;

    public required Guid ContentId { get; init; }

    public required int Number { get; init; }

    public required byte[] Bytes { get; init; }
}
