namespace Hub.Routing.KeepDirectory;

/// <summary>A line about a back-office system.</summary>
internal sealed record SystemLine(int Number, SystemWish System) : DirectoryLine(Number);
