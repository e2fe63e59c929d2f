namespace Hub.Routing.Storage;

/// <summary>One import of the directory. The highest id is the directory's version: every process reloads when it grows.</summary>
internal sealed class DirectoryImport
{
    public long Id { get; init; }

    /// <summary>The operator's account, or the name of the file read at start.</summary>
    public required string Source { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Null while it runs, or when it broke off.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public int Taken { get; set; }

    public int Refused { get; set; }
}
