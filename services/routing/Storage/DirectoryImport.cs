namespace Hub.Routing.Storage;

/// <summary>One import of the directory. The highest id that has ended is the directory's version: every process reloads when it grows.</summary>
internal sealed class DirectoryImport
{
    public long Id { get; init; }

    /// <summary>The operator's account, or the name of the file read at start.</summary>
    public required string Source { get; init; }

    public required DirectoryOrigin Origin { get; init; }

    /// <summary>True: what the file does not name ends.</summary>
    public required bool Full { get; init; }

    public required DirectoryImportState State { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The last sign of life while it runs.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>From then on the directory is as this import says; or the instant at which it was found broken off. Null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public int Lines { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Ended { get; set; }

    public int Unchanged { get; set; }

    public int Ignored { get; set; }

    public int Refused { get; set; }
}
