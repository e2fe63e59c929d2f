using System.Text.Json;

namespace Hub.SchemaTables;

/// <summary>One schema as data: its global elements and its types.</summary>
public sealed record ContentModel(IReadOnlyList<string> Roots, IReadOnlyDictionary<string, string?> Elements, IReadOnlyDictionary<string, JsonElement> Types)
{
    /// <summary>Reads one file.</summary>
    public static ContentModel Read(string path)
    {
        var model = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        return new ContentModel(
            [.. model.GetProperty("root").EnumerateArray().Select(root => root.GetString()!)],
            model.GetProperty("elements").EnumerateObject().ToDictionary(element => element.Name, element => element.Value.GetString()),
            model.GetProperty("types").EnumerateObject().ToDictionary(type => type.Name, type => type.Value));
    }
}
