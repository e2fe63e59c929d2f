namespace Hub.Testing;

/// <summary>The source tree that a test runs in.</summary>
public static class Repository
{
    /// <summary>Its topmost folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of it, by its path from there.</summary>
    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Hub.sln is above no folder of this run.");
        return folder.FullName;
    }
}
