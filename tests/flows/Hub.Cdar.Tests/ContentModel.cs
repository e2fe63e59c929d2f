using System.Text.Json;
using System.Xml.Linq;

namespace Hub.Cdar.Tests;

/// <summary>The schema's content model: which elements, in which order, how many of each.</summary>
internal sealed class ContentModel
{
    private readonly JsonElement types;
    private readonly string root;

    public ContentModel(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        types = file.RootElement.GetProperty("types").Clone();
        root = file.RootElement.GetProperty("elements").GetProperty(CdarNames.Root.ToString()).GetString()!;
    }

    public IReadOnlyList<string> Faults(XDocument document) => [.. FaultsOf(document.Root!, root)];

    private IEnumerable<string> FaultsOf(XElement element, string type)
    {
        if (!types.TryGetProperty(type, out var model) || !model.TryGetProperty("content", out var content)) return [];
        // A date is a choice of its forms; the model lists them one after the other.
        if (type.EndsWith("DateTimeType", StringComparison.Ordinal) || type.EndsWith("IndicatorType", StringComparison.Ordinal)) return [];
        var children = element.Elements().ToList();
        var faults = new List<string>();
        var at = 0;
        foreach (var row in content.EnumerateArray())
        {
            var (name, typeOf, least, most) = (row[0].GetString()!, row[1].GetString(), row[2].GetString()!, row[3].GetString()!);
            var count = 0;
            for (; at < children.Count && children[at].Name.ToString() == name; at++, count++)
                if (typeOf is not null) faults.AddRange(FaultsOf(children[at], typeOf));
            if (count < int.Parse(least)) faults.Add($"{element.Name.LocalName} lacks {name}");
            if (most != "unbounded" && count > int.Parse(most)) faults.Add($"{element.Name.LocalName} has {count} {name}");
        }
        if (at < children.Count) faults.Add($"{element.Name.LocalName}: {children[at].Name.LocalName} is not expected there");
        return faults;
    }
}
