namespace Hub.Routing.Storage;

/// <summary>The small documents of one batch, each compressed as Zstandard (RFC 8878), one behind the other: one row instead of a hundred.</summary>
internal sealed class DocumentPack
{
    public required Guid PackId { get; init; }

    public required byte[] Body { get; init; }

    public required DateTimeOffset At { get; init; }
}
