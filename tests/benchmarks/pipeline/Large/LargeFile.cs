namespace Hub.Pipeline.Large;

/// <summary>A large file to be deposited.</summary>
internal sealed record LargeFile(string Name, string Path, string Endpoint, string MediaType);
