using Hub.Storage;
using Microsoft.Extensions.Options;
using Microsoft.IO;

namespace Hub.Ingest.ReadDocuments;

/// <summary>
/// Where a deposit waits while it is read: small ones in pooled memory, large ones in files of the storage folder. A file is locked while it is in use and deleted when it is closed, so one
/// that can be locked was left behind by a crash.
/// </summary>
internal sealed class SpoolFolder
{
    private const int MemoryBytes = 2 << 20;
    private const int BufferBytes = 64 * 1024;
    private static readonly RecyclableMemoryStreamManager Memory = new(new RecyclableMemoryStreamManager.Options
    {
        BlockSize = BufferBytes,
        MaximumSmallPoolFreeBytes = 64 << 20,
    });

    private readonly TimeProvider clock;
    private readonly string folder;

    public SpoolFolder(IOptions<StorageOptions> storage, TimeProvider clock)
    {
        this.clock = clock;
        folder = Path.Combine(storage.Value.Folder, "spool");
        Directory.CreateDirectory(folder);
    }

    /// <summary>Reads a stream to its end and returns it as one that can seek, at its start.</summary>
    public async Task<Stream> KeepAsync(Stream content, CancellationToken stop)
    {
        Stream kept = Memory.GetStream();
        try
        {
            var chunk = new byte[BufferBytes];
            while (await content.ReadAsync(chunk, stop) is > 0 and var read)
            {
                if (kept.Length + read > MemoryBytes && kept is MemoryStream) kept = await ToFileAsync(kept, stop);
                await kept.WriteAsync(chunk.AsMemory(0, read), stop);
            }
            kept.Position = 0;
            return kept;
        }
        catch
        {
            await kept.DisposeAsync();
            throw;
        }
    }

    /// <summary>A new file to write and read back, gone when it is closed.</summary>
    public FileStream CreateFile() => new(
        Path.Combine(folder, Guid.CreateVersion7(clock.GetUtcNow()).ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.DeleteOnClose);

    /// <summary>Deletes what a crash left behind.</summary>
    /// <returns>How many files.</returns>
    public int Sweep() => Directory.EnumerateFiles(folder).Count(IsLeftBehind);

    private static bool IsLeftBehind(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            return true;
        }
        catch (IOException)
        {
            // In use, or just deleted by its user.
            return false;
        }
    }

    private async Task<Stream> ToFileAsync(Stream memory, CancellationToken stop)
    {
        await using (memory)
        {
            var file = CreateFile();
            memory.Position = 0;
            await memory.CopyToAsync(file, stop);
            return file;
        }
    }
}
