using System.Text.Json;

namespace Hub.En16931.Tests.OfficialRules;

/// <summary>The official rules as data, which are not part of the project: beside its root, or where HUB_SHARED says.</summary>
internal static class SharedRules
{
    public static string? Find(string file) =>
        Folders().Select(folder => Path.Combine(folder, "rules", file)).FirstOrDefault(File.Exists);

    public static Dictionary<string, string> Read(string path) => File.ReadLines(path)
        .Skip(1)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(IdOf, rule => rule.GetProperty("flag").GetString() ?? "fatal", StringComparer.Ordinal);

    /// <summary>Two rules have their id only in their text: "[BR-CO-27]-…".</summary>
    private static string IdOf(JsonElement rule) =>
        rule.GetProperty("id").GetString() ?? rule.GetProperty("text").GetString()!.Split('[', ']')[1];

    private static IEnumerable<string> Folders()
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
