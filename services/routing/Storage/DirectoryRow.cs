namespace Hub.Routing.Storage;

/// <summary>
/// A row of the directory as one import has left it. A change makes a new row and ends the old one, so the directory of any past moment can be read: the rows that an import up to then began and that no import up
/// to then ended. Nothing of an import is seen before it has ended.
/// </summary>
internal abstract record DirectoryRow
{
    /// <summary>The import that it is known from.</summary>
    public long FromImport { get; init; }

    /// <summary>The import that ended or replaced it; null: it is in force.</summary>
    public long? UntilImport { get; init; }

    /// <summary>The last full import that named it.</summary>
    public long SeenImport { get; init; }
}
