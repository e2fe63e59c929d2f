namespace Hub.DocumentStore.Archive;

/// <summary>Where a pack is that lies in a file: it was written there at once, or left the store.</summary>
public sealed class ArchivedPack
{
    /// <summary>The pack.</summary>
    public required Guid PackId { get; init; }

    /// <summary>Its file, below the folder of all packs: <c>ingest/2026-11-26.packs</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>Where its entry begins in the file, in bytes.</summary>
    public required long Position { get; init; }

    /// <summary>The pack's bytes, without the entry's head.</summary>
    public required int Length { get; init; }
}
