using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.DocumentStore.Folder;

/// <summary>
/// Documents as files: <c>documents/ab/cdef…</c> under the storage folder, those that no sweep may remove in <c>documents/kept/ab/cdef…</c>. A file gets its name by an atomic rename
/// after its bytes are on the disk, so a name that is there is a complete document.
/// </summary>
internal sealed class FolderDocumentStore : IDocumentStore
{
    private const int PartSize = 64 * 1024;
    private readonly TimeProvider clock;
    private readonly string root;
    private readonly string staging;
    private readonly string kept;

    // A commit of a document that is there already renews its age; the sweep must not remove it between looking at the age and deleting.
    private readonly Lock gate = new();

    public FolderDocumentStore(IOptions<StorageOptions> storage, TimeProvider clock)
    {
        this.clock = clock;
        root = Path.Combine(storage.Value.Folder, "documents");
        staging = Path.Combine(root, "staging");
        kept = Path.Combine(root, "kept");
        Directory.CreateDirectory(staging);
    }

    public async Task<StagedDocument> StageAsync(Stream content, CancellationToken stop)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        try
        {
            await using var file = new FileStream(StagingPath(id), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            var (sha256, size) = await HashedCopy.RunAsync(content, PartSize, part => file.WriteAsync(part, stop).AsTask(), stop);
            file.Flush(flushToDisk: true);
            // The sweep goes by the hub's clock, not by the machine's.
            File.SetLastWriteTimeUtc(file.SafeFileHandle, clock.GetUtcNow().UtcDateTime);
            return new StagedDocument(id, sha256, size);
        }
        catch
        {
            File.Delete(StagingPath(id));
            throw;
        }
    }

    public Task CommitAsync(StagedDocument staged, CancellationToken stop) => MoveAsync(staged, PathOf(root, staged.Sha256));

    public Task KeepAsync(StagedDocument staged, CancellationToken stop) => MoveAsync(staged, PathOf(kept, staged.Sha256));

    private Task MoveAsync(StagedDocument staged, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        lock (gate)
        {
            File.SetLastWriteTimeUtc(StagingPath(staged.Id), clock.GetUtcNow().UtcDateTime);
            File.Move(StagingPath(staged.Id), path, overwrite: true);
        }
        return Task.CompletedTask;
    }

    public Task AbandonAsync(StagedDocument staged)
    {
        File.Delete(StagingPath(staged.Id));
        return Task.CompletedTask;
    }

    public Task<Stream?> OpenAsync(string sha256, CancellationToken stop) => Task.FromResult<Stream?>(Open(PathOf(root, sha256)) ?? Open(PathOf(kept, sha256)));

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, PartSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public async Task<int> SweepAsync(
        DateTimeOffset before, Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlySet<string>>> referenced, CancellationToken stop)
    {
        var removed = new DirectoryInfo(staging).EnumerateFiles().Count(file => DeleteOlder(file, before));
        foreach (var group in Committed().Where(file => file.LastWriteTimeUtc < before.UtcDateTime).Chunk(500))
        {
            var used = await referenced([.. group.Select(HashOf)], stop);
            removed += group.Count(file => !used.Contains(HashOf(file)) && DeleteOlder(file, before));
        }
        return removed;
    }

    private IEnumerable<FileInfo> Committed() =>
        new DirectoryInfo(root).EnumerateDirectories("??").SelectMany(folder => folder.EnumerateFiles());

    private bool DeleteOlder(FileInfo file, DateTimeOffset before)
    {
        lock (gate)
        {
            file.Refresh();
            if (!file.Exists || file.LastWriteTimeUtc >= before.UtcDateTime) return false;
            file.Delete();
            return true;
        }
    }

    private static string HashOf(FileInfo file) => file.Directory!.Name + file.Name;

    private string StagingPath(Guid id) => Path.Combine(staging, id.ToString("N"));

    private static string PathOf(string folder, string sha256) => Path.Combine(folder, DocumentHash.Checked(sha256)[..2], sha256[2..]);
}
