namespace Hub.Routing.KeepDirectory;

/// <summary>One line of a directory file.</summary>
/// <param name="Number">Line of the file, from 1.</param>
internal abstract record DirectoryLine(int Number);
