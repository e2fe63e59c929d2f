using System.IO.Compression;
using System.Text.Json;

namespace Hub.Conformance;

/// <summary>
/// The verdicts of the French rule sets, verdicts-fr.jsonl.gz beside verdicts.jsonl: a line holds a path and, for each set, the list of
/// fired rules; beside "brfr", "brfrError" says that the official rules stopped, and then the list means nothing.
/// </summary>
public static class FrenchVerdicts
{
    private const string FileName = "verdicts-fr.jsonl.gz";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Documents with a verdict of one set; "engineError" where its rules stopped.</summary>
    public static IEnumerable<OfficialVerdict> Read(string corpus, string column)
    {
        var documents = SharedCorpus.Read(corpus).ToDictionary(document => document.Path, StringComparer.Ordinal);
        foreach (var line in Lines(Path.Combine(corpus, FileName)))
        {
            using var parsed = JsonDocument.Parse(line);
            var path = parsed.RootElement.GetProperty("path").GetString()!;
            if (documents.TryGetValue(path, out var document) && parsed.RootElement.TryGetProperty(column, out var rules))
            {
                yield return document with
                {
                    Verdict = parsed.RootElement.TryGetProperty(column + "Error", out _) ? "engineError" : "judged",
                    Rules = rules.Deserialize<IReadOnlyList<OfficialRule>>(Json)!,
                };
            }
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
