namespace Hub.Routing.Storage;

/// <summary>Whose word an entry of the directory is. A full file ends the entries of its own origin only. Stored as its number.</summary>
internal enum DirectoryOrigin
{
    /// <summary>The operator's own file.</summary>
    Operator = 0,

    /// <summary>The national directory.</summary>
    National = 1,
}
