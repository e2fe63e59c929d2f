using System.Text.Json;

namespace Hub.Conformance;

/// <summary>
/// The corpus of documents with their official verdicts. It is not part of the project: it is found through the environment
/// variable HUB_SHARED, or as the folder <c>shared</c> beside the project's root.
/// </summary>
public static class SharedCorpus
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The folder that holds verdicts.jsonl; null when there is none.</summary>
    public static string? Find() =>
        Candidates().Select(shared => Path.Combine(shared, "corpus")).FirstOrDefault(corpus => File.Exists(Path.Combine(corpus, "verdicts.jsonl")));

    /// <summary>The shared folder itself (rules, schemas, corpus); null when there is none.</summary>
    public static string? FindShared() => Find() is { } corpus ? Path.GetDirectoryName(corpus) : null;

    /// <summary>Documents of a syntax the engine judges.</summary>
    public static IEnumerable<OfficialVerdict> Read(string corpus) =>
        File.ReadLines(Path.Combine(corpus, "verdicts.jsonl"))
            .Select(line => JsonSerializer.Deserialize<OfficialVerdict>(line, Json)!)
            .Where(verdict => verdict.Syntax is "ubl-invoice" or "ubl-creditnote" or "cii");

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("HUB_SHARED") is { Length: > 0 } told)
        {
            yield return told;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared");
        }
    }
}
