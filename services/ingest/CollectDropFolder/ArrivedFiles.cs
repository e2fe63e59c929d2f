namespace Hub.Ingest.CollectDropFolder;

/// <summary>Knows which files of a folder are complete: their names are not those of unfinished uploads, and their size and date have stood still.</summary>
internal sealed class ArrivedFiles(TimeSpan quiet)
{
    // With the hub's own additions it must fit what file systems allow, 255 bytes.
    private const int NameBytes = 200;
    private static readonly string[] Unfinished = [".part", ".partial", ".filepart", ".tmp"];

    private Dictionary<string, (long Size, DateTime Changed, DateTimeOffset Since)> seen = new(StringComparer.Ordinal);

    /// <summary>Looks at the folder. Folders in it are not looked into.</summary>
    /// <returns>The names of the complete files.</returns>
    public IReadOnlyList<string> Look(string folder, DateTimeOffset now)
    {
        var found = new Dictionary<string, (long Size, DateTime Changed, DateTimeOffset Since)>(StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => IsCollected(file.Name)))
        {
            var (size, changed) = SizeAndDate(file);
            var isSame = seen.TryGetValue(file.Name, out var known) && (known.Size, known.Changed) == (size, changed);
            found[file.Name] = (size, changed, isSame ? known.Since : now);
        }
        seen = found;
        return [.. found.Where(file => now - file.Value.Since >= quiet).Select(file => file.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>False for hidden files, for uploads that are not finished, and for names that are too long to work with.</summary>
    internal static bool IsCollected(string name) =>
        !name.StartsWith('.') && System.Text.Encoding.UTF8.GetByteCount(name) <= NameBytes && !Unfinished.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of a link, the link's own: what it points at is not looked at.</summary>
    private static (long Size, DateTime Changed) SizeAndDate(FileInfo file) => file.LinkTarget is null ? (file.Length, file.LastWriteTimeUtc) : (0, default);
}
