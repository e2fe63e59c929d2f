namespace Hub.Contracts;

/// <summary>
/// Where the small documents of a batch lie, one behind the other, each compressed as Zstandard (RFC 8878): in a file of the storage folder, which every service sees. It is on the disk before the message is sent, and does
/// not change. Part of <see cref="InvoicesDeposited"/> and <see cref="InvoicesValidated"/>.
/// </summary>
public sealed record PackPlace
{
    /// <summary>The pack.</summary>
    public required Guid PackId { get; init; }

    /// <summary>The file, below the folder of packs: <c>ingest/2026-11-27.3f9a1c04.packs</c>.</summary>
    public required string File { get; init; }

    /// <summary>Where its entry begins in the file, in bytes.</summary>
    public required long Position { get; init; }

    /// <summary>Bytes of the documents together, without the entry's head.</summary>
    public required int Length { get; init; }
}
