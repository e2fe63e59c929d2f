using System.Text.Json;

namespace Hub.FacturX.Tests;

/// <summary>PDFs written by others, with what is expected of each. Not part of the project: found through HUB_SHARED, or as the folder "shared" beside or above the project.</summary>
public static class SharedPdfs
{
    public static string? Folder { get; } = Candidates().Select(shared => Path.Combine(shared, "corpus")).FirstOrDefault(corpus => File.Exists(Path.Combine(corpus, "pdf", "pdfs.jsonl")));

    public static IEnumerable<JsonElement> Expectations() =>
        File.ReadLines(Path.Combine(Folder!, "pdf", "pdfs.jsonl")).Select(line => JsonDocument.Parse(line).RootElement);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("HUB_SHARED") is { Length: > 0 } told) yield return told;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent) yield return Path.Combine(folder.FullName, "shared");
    }
}
