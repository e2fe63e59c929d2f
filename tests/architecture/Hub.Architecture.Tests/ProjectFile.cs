using System.Xml.Linq;

namespace Hub.Architecture.Tests;

/// <summary>A project of the solution as its file says it: read from the tree, so that a new project is under the rules without being listed.</summary>
internal sealed record ProjectFile(string Name, string Folder, bool IsHost, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories).Where(path => !path.Contains("/obj/", StringComparison.Ordinal)).Select(Read)];

    /// <summary>First folder below the root: contracts, services, infra, tests, samples, tools.</summary>
    public string Area => Folder.Split('/')[0];

    /// <summary>What a service keeps in a folder of its own as a library for others: below a service's folder, and no program.</summary>
    public bool IsLibraryOfService => Area == "services" && Folder.Split('/').Length > 2 && !IsHost;

    public static ProjectFile Named(string name) => All.Single(project => project.Name == name);

    private static ProjectFile Read(string path)
    {
        var xml = XDocument.Parse(File.ReadAllText(path));
        return new ProjectFile(
            Path.GetFileNameWithoutExtension(path),
            Path.GetRelativePath(Root, Path.GetDirectoryName(path)!).Replace('\\', '/'),
            xml.Root!.Attribute("Sdk")?.Value == "Microsoft.NET.Sdk.Web" || xml.Descendants("OutputType").Any(),
            [.. xml.Descendants("ProjectReference").Where(IsCompiledAgainst).Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))],
            [.. xml.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)]);
    }

    /// <summary>A program that is only built and started is no reference in the sense of the rules.</summary>
    private static bool IsCompiledAgainst(XElement reference) => reference.Attribute("ReferenceOutputAssembly")?.Value != "false";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Hub.sln is above no folder of this run.");
        return folder.FullName;
    }
}
