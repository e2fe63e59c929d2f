using System.Text.Json;

namespace Hub.SchemaTables;

/// <summary>A type whose content is text: its XSD primitive and its attributes, inherited ones included.</summary>
public sealed record SimpleContent(string Primitive, IReadOnlyList<string> Attributes)
{
    /// <summary>The text of this type in a table; equal types have equal texts and are written once.</summary>
    public string Text => string.Concat(Attributes.Select(attribute => $"\t{attribute}\n"));

    /// <summary>Follows the base types down to a primitive.</summary>
    public static SimpleContent Of(ContentModel model, string typeName)
    {
        var attributes = new Dictionary<string, string>();
        var name = typeName;
        var facets = "";
        while (!name.StartsWith("xs:", StringComparison.Ordinal))
        {
            var type = model.Types[name];
            foreach (var attribute in type.TryGetProperty("attributes", out var own) ? own.EnumerateArray() : [])
            {
                attributes.TryAdd(attribute[0].GetString()!, AttributeText(model, name, attribute));
            }

            facets = facets.Length == 0 ? Facets(type) : facets;
            name = type.GetProperty("base").GetString()!;
        }

        return new SimpleContent(name[3..] + facets, [.. attributes.Values]);
    }

    /// <summary>The element types that CII declares in place: a text and a format.</summary>
    public static SimpleContent TextWithFormat { get; } = new("string", ["format\tstring\toptional"]);

    private static string AttributeText(ContentModel model, string typeName, JsonElement attribute)
    {
        var name = attribute[0].GetString()!;
        var primitive = Of(model, attribute[1].GetString()!).Primitive;
        var use = FixedAttributes.Find(QualifiedName.LocalOf(typeName), name) is { } value ? $"fixed\t{value}" : attribute[2].GetString();
        return $"{name}\t{primitive}\t{use}";
    }

    private static string Facets(JsonElement type)
    {
        if (!type.TryGetProperty("facets", out var facets) || facets.GetArrayLength() == 0)
        {
            return "";
        }

        var lengths = facets.EnumerateArray().ToDictionary(facet => facet[0].GetString()!, facet => facet[1].GetString()!);
        return $"[{lengths["minLength"]}-{lengths["maxLength"]}]";
    }
}
