namespace Hub.Cli.Validate;

/// <summary>The documents that paths on a command line mean.</summary>
internal static class DocumentFiles
{
    private static readonly EnumerationOptions EveryFolder = new()
    {
        RecurseSubdirectories = true,
        MatchCasing = MatchCasing.CaseInsensitive,
        IgnoreInaccessible = false,
    };

    /// <summary>A file means itself whatever its name; a folder means the XML files in it. In a stable order.</summary>
    public static IEnumerable<string> Under(IEnumerable<string> paths) =>
        paths.SelectMany<string, string>(path => Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.xml", EveryFolder).Order(StringComparer.Ordinal)
            : [path]);
}
