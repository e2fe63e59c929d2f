namespace Hub.Cli.Validate;

/// <summary>The documents that paths on a command line mean.</summary>
internal static class DocumentFiles
{
    private static readonly EnumerationOptions EveryFolder = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
    };

    /// <summary>A file means itself whatever its name; a folder means the XML and PDF files in it. In a stable order.</summary>
    public static IEnumerable<string> Under(IEnumerable<string> paths) =>
        paths.SelectMany<string, string>(path => Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", EveryFolder).Where(IsDocument).Order(StringComparer.Ordinal)
            : [path]);

    private static bool IsDocument(string path) =>
        Path.GetExtension(path) is var extension && (extension.Equals(".xml", StringComparison.OrdinalIgnoreCase) || extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase));
}
