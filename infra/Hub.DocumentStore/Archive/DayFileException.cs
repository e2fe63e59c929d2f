namespace Hub.DocumentStore.Archive;

/// <summary>A pack cannot be read from the file of its day: a fault of the hub or of its operator, never of the document.</summary>
public sealed class DayFileException : IOException
{
    private DayFileException(DayFileFault fault, string fileName, string message, Exception? cause)
        : base(message, cause)
    {
        Fault = fault;
        FileName = fileName;
    }

    /// <summary>What is wrong.</summary>
    public DayFileFault Fault { get; }

    /// <summary>The file, below the folder of all packs.</summary>
    public string FileName { get; }

    internal static DayFileException Missing(ArchivedPack pack, IEnumerable<string> folders) => new(
        DayFileFault.Missing, pack.FileName, $"The file {pack.FileName} with pack {pack.PackId} is in none of the folders that are searched: {string.Join(", ", folders)}.", null);

    internal static DayFileException Damaged(ArchivedPack pack, IEnumerable<string> paths, Exception? cause) => new(
        DayFileFault.Damaged, pack.FileName, $"Pack {pack.PackId} at byte {pack.Position} of {string.Join(", ", paths)} is damaged, cut off or cannot be read.", cause);
}
