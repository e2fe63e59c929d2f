namespace Hub.DocumentStore.Archive;

/// <summary>Where a pack that left the store is: what stays of its row.</summary>
public sealed class ArchivedPack
{
    /// <summary>The pack.</summary>
    public required Guid PackId { get; init; }

    /// <summary>Name of its file, without folder: <c>2026-11-26.packs</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>Where its entry begins in the file, in bytes.</summary>
    public required long Position { get; init; }

    /// <summary>The pack's bytes, without the entry's head.</summary>
    public required int Length { get; init; }
}
