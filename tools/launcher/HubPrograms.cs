namespace Hub.Launcher;

/// <summary>Where the built services are: beside the launcher, each in its own folder.</summary>
internal static class HubPrograms
{
    /// <summary>Folder and assembly of each service, in the order in which they are started.</summary>
    public static readonly IReadOnlyList<(string Name, string Assembly)> Services =
    [
        ("access", "Hub.Access"),
        ("notification", "Hub.Notification"),
        ("routing", "Hub.Routing"),
        ("validation", "Hub.Validation"),
        ("ingest", "Hub.Ingest"),
        ("flows", "Hub.Flows"),
    ];

    /// <summary>The gateway before them all.</summary>
    public const string Gateway = "gateway";

    /// <summary>The file of a service, built with the same configuration as this program.</summary>
    public static string FileOf(string name, string assembly)
    {
        var output = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var configuration = output.Parent!.Name;
        var root = Root(output);
        return Path.Combine(root, "services", name, "bin", configuration, output.Name, assembly + ".dll");
    }

    private static string Root(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The launcher runs inside the source tree: Hub.sln is in no folder above it.");
    }
}
