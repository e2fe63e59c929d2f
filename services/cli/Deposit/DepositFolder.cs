using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Hub.Cli.Validate;
using Hub.Client.Deposits;

namespace Hub.Cli.Deposit;

/// <summary>The folder: which documents are in it, and in which groups they are sent.</summary>
internal sealed class DepositFolder(string root)
{
    /// <summary>The hub takes as many in one message.</summary>
    private const int GroupFiles = 100;

    private const long GroupBytes = 32 << 20;
    private const int BufferSize = 64 << 10;

    /// <summary>XML and PDF files at any depth, in a stable order. Hidden files are not meant.</summary>
    public IReadOnlyList<LocalFile> Files() =>
        [.. DocumentFiles.Under([root]).Where(path => !Path.GetFileName(path).StartsWith('.')).Select(path => ToLocal(Path.GetRelativePath(root, path).Replace('\\', '/')))];

    /// <summary>A file as it is now; null when it is gone.</summary>
    public LocalFile? Find(string path) => File.Exists(FullPath(path)) ? ToLocal(path) : null;

    /// <summary>The file with its SHA-256, read as a stream.</summary>
    /// <exception cref="FileUnreadableException">It cannot be read.</exception>
    public async Task<JournalFile> ReadAsync(LocalFile file, CancellationToken stop)
    {
        try
        {
            await using var content = Open(file.Path);
            return new JournalFile(file.Path, file.Size, file.Modified, System.Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop)));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new FileUnreadableException(file.Path, cause);
        }
    }

    /// <summary>Groups of at most 100 files and 32 MB; a larger file is alone.</summary>
    public static async IAsyncEnumerable<FileGroup> GroupAsync(IAsyncEnumerable<JournalFile> files, [EnumeratorCancellation] CancellationToken stop)
    {
        var (group, bytes) = (new List<JournalFile>(), 0L);
        await foreach (var file in files.WithCancellation(stop))
        {
            if (group.Count == GroupFiles || (group.Count > 0 && bytes + file.Size > GroupBytes))
            {
                yield return FileGroup.Of(group);
                (group, bytes) = ([], 0);
            }
            group.Add(file);
            bytes += file.Size;
        }
        if (group.Count > 0) yield return FileGroup.Of(group);
    }

    /// <summary>The file as it is sent.</summary>
    public DepositFile ToDeposit(JournalFile file) => new(file.Path, file.Size, () => Open(file.Path));

    private LocalFile ToLocal(string path)
    {
        var file = new FileInfo(FullPath(path));
        return new LocalFile(path, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    private FileStream Open(string path) => new(FullPath(path), FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan | FileOptions.Asynchronous);

    private string FullPath(string path) => Path.Combine(root, path);
}
