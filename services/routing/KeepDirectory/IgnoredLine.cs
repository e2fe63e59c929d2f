namespace Hub.Routing.KeepDirectory;

/// <summary>A line that is right and says nothing to this hub.</summary>
internal sealed record IgnoredLine(int Number) : DirectoryLine(Number);
