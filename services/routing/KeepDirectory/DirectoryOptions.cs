namespace Hub.Routing.KeepDirectory;

/// <summary>Settings of the directory. Section <c>Hub:Directory</c>.</summary>
public sealed class DirectoryOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Directory";

    /// <summary>A CSV file that is imported at each start, as <c>PUT /v1/directory</c> would; none by default. A file that is named and cannot be read stops the start.</summary>
    public string? File { get; set; }
}
