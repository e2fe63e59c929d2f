using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.DocumentStore.Archive;

/// <summary>The files of packs that a service writes.</summary>
public abstract class DayArchive : PackFiles
{
    private const string TurnFile = "moving.lock";
    private readonly string service;

    /// <summary>The files of a service.</summary>
    protected DayArchive(string service, IOptions<StorageOptions> storage, IOptions<ArchiveOptions> options)
        : base(storage, options)
    {
        this.service = service;
        Days = options.Value.DaysWith(storage.Value.Provider);
    }

    /// <summary>How many days stay in the store; 0: all.</summary>
    internal int Days { get; }

    /// <summary>The right to move packs, which one process at a time has; null when another has it. It ends with the process at the latest.</summary>
    internal IDisposable? TryTakeTurn()
    {
        var path = Path.Combine(MakeFolder().FullName, TurnFile);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>The file of a day, or of what is apart from it.</summary>
    internal string NameOf(DateOnly day, string? apart = null) => PackName.Of(service, day, apart);

    /// <summary>True when the file is where it was written, so that it can be written on.</summary>
    internal bool IsHere(string fileName) => File.Exists(Path.Combine(Home, fileName));

    /// <summary>Adds packs at the end of a file that nobody else writes meanwhile. They are on the disk afterwards; when that fails the file is as it was.</summary>
    internal async Task<IReadOnlyList<ArchivedPack>> AppendAsync(string fileName, IReadOnlyList<StoredPack> packs, CancellationToken stop)
    {
        MakeFolder();
        using var file = File.OpenHandle(Path.Combine(Home, fileName), FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous);
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

    private DirectoryInfo MakeFolder() => Directory.CreateDirectory(Path.Combine(Home, service));

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
}
