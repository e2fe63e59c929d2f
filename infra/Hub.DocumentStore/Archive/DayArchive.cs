using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.DocumentStore.Archive;

/// <summary>
/// A service's files of days: <c>archive/{service}/2026-11-26.packs</c> in the storage folder. What is written there is on the disk before anybody refers to it, and never changes. A file that was moved is found in the
/// further folders.
/// </summary>
public abstract class DayArchive
{
    private const string TurnFile = "moving.lock";
    private readonly string home;
    private readonly IReadOnlyList<string> folders;

    /// <summary>The archive of a service.</summary>
    protected DayArchive(string service, IOptions<StorageOptions> storage, IOptions<ArchiveOptions> options)
    {
        home = Path.Combine(storage.Value.Folder, "archive", service);
        // Services of one process bind the same settings, each once more.
        folders = [home, .. options.Value.Folders.Distinct(StringComparer.Ordinal).Select(folder => Path.Combine(folder, service))];
        Days = options.Value.DaysWith(storage.Value.Provider);
    }

    /// <summary>How many days stay in the store; 0: all.</summary>
    internal int Days { get; }

    /// <summary>Reads a pack.</summary>
    /// <exception cref="DayFileException">Its file is missing or damaged.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(ArchivedPack pack, CancellationToken stop)
    {
        var found = new List<string>();
        Exception? unreadable = null;
        var entry = new byte[ArchiveEntry.HeadLength + pack.Length];
        // A file of that name may be in two folders: the checksum says which is meant.
        foreach (var path in folders.Select(folder => Path.Combine(folder, pack.FileName)).Where(File.Exists))
        {
            found.Add(path);
            try
            {
                if (await FillAsync(path, entry, pack.Position, stop) && ArchiveEntry.IsWhole(entry, pack.PackId)) return entry.AsMemory(ArchiveEntry.HeadLength);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                unreadable = cause;
            }
        }
        throw found.Count == 0 ? DayFileException.Missing(pack, folders) : DayFileException.Damaged(pack, found, unreadable);
    }

    /// <summary>The right to write, which one process at a time has; null when another has it. It ends with the process at the latest.</summary>
    internal IDisposable? TryTakeTurn()
    {
        var path = Path.Combine(Directory.CreateDirectory(home).FullName, TurnFile);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>True when the file is where it was written, so that it can be written on.</summary>
    internal bool IsHere(string fileName) => File.Exists(Path.Combine(home, fileName));

    /// <summary>Adds packs at the end of a file. They are on the disk afterwards; when that fails the file is as it was.</summary>
    internal async Task<IReadOnlyList<ArchivedPack>> AppendAsync(string fileName, IReadOnlyList<StoredPack> packs, CancellationToken stop)
    {
        using var file = File.OpenHandle(Path.Combine(home, fileName), FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous);
        var end = RandomAccess.GetLength(file);
        try
        {
            await RandomAccess.WriteAsync(file, [.. packs.SelectMany(EntryOf)], end, stop);
            RandomAccess.FlushToDisk(file);
        }
        catch
        {
            RandomAccess.SetLength(file, end);
            throw;
        }
        return PlacesOf(fileName, packs, end);
    }

    private static ReadOnlyMemory<byte>[] EntryOf(StoredPack pack) => [ArchiveEntry.HeadOf(pack.PackId, pack.Bytes), pack.Bytes];

    private static List<ArchivedPack> PlacesOf(string fileName, IReadOnlyList<StoredPack> packs, long position)
    {
        var places = new List<ArchivedPack>(packs.Count);
        foreach (var pack in packs)
        {
            places.Add(new ArchivedPack { PackId = pack.PackId, FileName = fileName, Position = position, Length = pack.Bytes.Length });
            position += ArchiveEntry.HeadLength + pack.Bytes.Length;
        }
        return places;
    }

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
