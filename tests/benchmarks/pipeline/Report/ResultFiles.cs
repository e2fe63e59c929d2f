using System.Text.Json;

namespace Hub.Pipeline.Report;

/// <summary>The results that are kept in <c>tests/benchmarks/results</c>.</summary>
internal static class ResultFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = false };

    /// <summary>The folder that holds the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Hub.sln is in no folder above this program.");
            return folder.FullName;
        }
    }

    /// <summary>Keeps a result and returns its file.</summary>
    public static async Task<string> KeepAsync(Measurement run)
    {
        var file = Path.Combine(Directory.CreateDirectory(Folder).FullName, run.Name + ".json");
        await File.WriteAllTextAsync(file, Write(run) + "\n");
        return file;
    }

    /// <summary>Results by name, or all of them, the oldest first.</summary>
    public static IReadOnlyList<Measurement> Read(IReadOnlyCollection<string> names) =>
    [
        .. Directory.CreateDirectory(Folder).EnumerateFiles("*.json").Where(file => names.Count == 0 || names.Contains(Path.GetFileNameWithoutExtension(file.Name)))
            .Select(file => Read(File.ReadAllText(file.FullName))).OrderBy(run => run.At),
    ];

    public static string Write(Measurement run) => JsonSerializer.Serialize(run, Json);

    public static Measurement Read(string json) => JsonSerializer.Deserialize<Measurement>(json, Json)!;

    private static string Folder => Path.Combine(Root, "tests", "benchmarks", "results");
}
