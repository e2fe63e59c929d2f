namespace Hub.Routing.Storage;

/// <summary>How far an import is. Stored as its number; the index of the running one relies on it.</summary>
internal enum DirectoryImportState
{
    /// <summary>It reads its file; nothing of it is in force.</summary>
    Running = 0,

    /// <summary>It is in force.</summary>
    Ended = 1,

    /// <summary>It broke off, and nothing of it was or will be in force.</summary>
    BrokenOff = 2,
}
