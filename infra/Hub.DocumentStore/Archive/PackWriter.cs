using System.Security.Cryptography;

namespace Hub.DocumentStore.Archive;

/// <summary>
/// Writes packs at once to files of their days, <c>2026-11-26.3f9a1c04.packs</c>: each process to its own, which ends with the process, so that nobody ever writes behind what a crash cut off. One pack at a time. What a
/// transaction then does not refer to stays there unread.
/// </summary>
/// <param name="archive">The files.</param>
public sealed class PackWriter(DayArchive archive)
{
    private const int MarkBytes = 4;
    private readonly string mark = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(MarkBytes));

    /// <summary>Writes a pack. It is on the disk afterwards; when that fails nothing of it stays.</summary>
    public async Task<ArchivedPack> WriteAsync(StoredPack pack, CancellationToken stop) =>
        (await archive.AppendAsync(archive.NameOf(ArchiveDay.Of(pack.PackId), mark), [pack], stop)).Single();
}
