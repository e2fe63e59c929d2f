namespace Hub.Cdar.Tests;

/// <summary>The official rules, schemas and documents of others, which are not part of the project: in a folder <c>shared</c> above it, or where HUB_SHARED says.</summary>
internal static class Shared
{
    private const string Absent = "The official rules and documents are not part of the project: set HUB_SHARED to the folder that holds them.";

    private static readonly string? Folder = Find();

    /// <summary>A file of it; the test is skipped where there is none.</summary>
    public static string PathOf(string name)
    {
        Assert.SkipWhen(Folder is null, Absent);
        return Path.Combine(Folder, name);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("HUB_SHARED") is { Length: > 0 } told) return told;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "shared", "rules", "br-fr-cdv-cdar.jsonl"))) return Path.Combine(folder.FullName, "shared");
        return null;
    }
}
