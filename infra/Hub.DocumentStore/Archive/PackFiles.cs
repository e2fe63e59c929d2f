using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.DocumentStore.Archive;

/// <summary>
/// Reads packs from files, <c>archive/{service}/2026-11-26.packs</c> in the storage folder: what is written there is on the disk before anybody refers to it, and never changes. A file that was moved is found in the
/// further folders.
/// </summary>
public class PackFiles
{
    private readonly IReadOnlyList<string> folders;

    /// <summary>The files that a process sees.</summary>
    public PackFiles(IOptions<StorageOptions> storage, IOptions<ArchiveOptions> options)
    {
        Home = Path.Combine(storage.Value.Folder, "archive");
        folders = [Home, .. options.Value.Folders];
    }

    /// <summary>Where files are written.</summary>
    protected string Home { get; }

    /// <summary>Reads a pack.</summary>
    /// <exception cref="DayFileException">Its file is missing or damaged.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(ArchivedPack pack, CancellationToken stop)
    {
        var found = new List<string>();
        Exception? unreadable = null;
        // A file of that name may be in two folders: the checksum says which is meant.
        foreach (var path in PathsOf(pack).Where(File.Exists))
        {
            found.Add(path);
            try
            {
                var entry = new byte[ArchiveEntry.HeadLength + pack.Length];
                if (await FillAsync(path, entry, pack.Position, stop) && ArchiveEntry.IsWhole(entry, pack.PackId)) return entry.AsMemory(ArchiveEntry.HeadLength);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                unreadable = cause;
            }
        }
        throw found.Count == 0 ? DayFileException.Missing(pack, folders) : DayFileException.Damaged(pack, found, unreadable);
    }

    /// <summary>The name may come from a message: one that leads out of the folders is nowhere.</summary>
    private IEnumerable<string> PathsOf(ArchivedPack pack) => PackName.IsOne(pack.FileName) ? folders.Select(folder => Path.Combine(folder, pack.FileName)) : [];

    /// <summary>False when the file ends before.</summary>
    private static async Task<bool> FillAsync(string path, Memory<byte> buffer, long position, CancellationToken stop)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous);
        while (!buffer.IsEmpty)
        {
            var read = await RandomAccess.ReadAsync(file, buffer, position, stop);
            if (read == 0) return false;
            buffer = buffer[read..];
            position += read;
        }
        return true;
    }
}
