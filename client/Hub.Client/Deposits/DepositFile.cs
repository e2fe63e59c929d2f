namespace Hub.Client.Deposits;

/// <summary>A document to deposit. It is opened when it is sent, and again when it has to be sent again: it is never in memory as a whole.</summary>
/// <param name="Name">The name that the hub shows; may have folders, with slashes.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Open">Opens it at its beginning.</param>
public sealed record DepositFile(string Name, long Length, Func<Stream> Open)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>A file on the disk.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">The name that the hub shows; its own when null.</param>
    public static DepositFile At(string path, string? name = null) =>
        new(name ?? Path.GetFileName(path), new FileInfo(path).Length, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan | FileOptions.Asynchronous));

    /// <summary>A document in memory.</summary>
    public static DepositFile Of(string name, ReadOnlyMemory<byte> document) => new(name, document.Length, () => new MemoryStream(document.ToArray(), writable: false));
}
