using Hub.Samples;

namespace Hub.Embedded.Demo;

/// <summary>Finds the documents to deposit: the samples, or a folder of the reader's own.</summary>
internal static class Papers
{
    private static readonly string[] Extensions = [".xml", ".pdf"];

    /// <summary>The documents, found while they are deposited: their number does not matter.</summary>
    public static IEnumerable<Paper> Of(DemoOptions options) => options.Folder is { } folder ? InFolder(folder) : Samples();

    private static IEnumerable<Paper> Samples() => DemoSet.Documents().OrderBy(document => document.SupplierAccount, StringComparer.Ordinal)
        .Select(document => new Paper(document.SupplierAccount, document.FileName, document.Content.Length, () => new MemoryStream(document.Content, writable: false), document.Outcome));

    private static IEnumerable<Paper> InFolder(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .Select(file => new Paper(Cast.Visitor, Path.GetRelativePath(folder, file.FullName), file.Length, file.OpenRead, null));
}
