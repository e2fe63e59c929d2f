using System.Text;
using System.Text.Json;

namespace Hub.SchemaTables;

/// <summary>Writes one table: namespaces, types, roots, then the other global elements.</summary>
public sealed class TableWriter
{
    private readonly ContentModel model;
    private readonly Dictionary<string, int> typeNumbers = [];
    private readonly Dictionary<string, int> valueNumbers = [];
    private readonly List<string> types = [];

    private TableWriter(ContentModel model) => this.model = model;

    /// <summary>One table of one or more schemas.</summary>
    public static string Write(IReadOnlyList<ContentModel> models) => new TableWriter(Merge(models)).Write();

    private static ContentModel Merge(IReadOnlyList<ContentModel> models) => new(
        [.. models.SelectMany(model => model.Roots)],
        models.SelectMany(model => model.Elements).DistinctBy(element => element.Key).ToDictionary(),
        models.SelectMany(model => model.Types).DistinctBy(type => type.Key).ToDictionary());

    private string Write()
    {
        var numbers = model.Elements
            .Where(element => element.Value is not null)
            .OrderBy(element => QualifiedName.Short(element.Key), StringComparer.Ordinal)
            .Select(element => (element.Key, Type: NumberOf(element.Key, element.Value)))
            .ToList();
        var text = new StringBuilder("# Written by tools/Hub.SchemaTables. Types, then the elements a document or an extension may start with.\n");
        foreach (var (prefix, uri) in QualifiedName.NamespacesOf(model.Elements.Keys.Concat(model.Types.Keys.Where(HasElements).SelectMany(ChildrenOf))))
        {
            text.Append($"namespace\t{prefix}\t{uri}\n");
        }

        text.Append($"types\t{types.Count}\n");
        text.AppendJoin("", types);
        foreach (var (name, type) in numbers)
        {
            text.Append($"{(model.Roots.Contains(name) ? "root" : "global")}\t{QualifiedName.Short(name)}\t{type}\n");
        }

        return text.ToString();
    }

    private bool HasElements(string typeName) => model.Types[typeName].TryGetProperty("content", out _);

    private IEnumerable<string> ChildrenOf(string typeName) =>
        model.Types[typeName].GetProperty("content").EnumerateArray().Select(particle => particle[0].GetString()!).Where(name => name[0] == '{');

    private int NumberOf(string elementName, string? typeName)
    {
        if (typeName is null && model.Elements.TryGetValue(elementName, out var declared))
        {
            typeName = declared;
        }

        if (typeName is null)
        {
            return ValuesNumber(SimpleContent.TextWithFormat);
        }

        return typeName[0] == '{' && HasElements(typeName) ? ElementsNumber(typeName) : ValuesNumber(SimpleContent.Of(model, typeName));
    }

    private int ValuesNumber(SimpleContent content)
    {
        var body = $"values\t{content.Primitive}\n{content.Text}";
        if (!valueNumbers.TryGetValue(body, out var number))
        {
            valueNumbers[body] = number = types.Count;
            types.Add(body);
        }

        return number;
    }

    private int ElementsNumber(string typeName)
    {
        if (typeNumbers.TryGetValue(typeName, out var known))
        {
            return known;
        }

        var number = typeNumbers[typeName] = types.Count;
        types.Add("");
        var particles = model.Types[typeName].GetProperty("content").EnumerateArray().ToList();
        var text = new StringBuilder($"elements\t{(IsChoice(particles) ? "choice" : "sequence")}\n");
        foreach (var particle in particles)
        {
            text.Append(ParticleText(particle));
        }

        types[number] = text.ToString();
        return number;
    }

    private string ParticleText(JsonElement particle)
    {
        var name = particle[0].GetString()!;
        if (name == "any")
        {
            return "\tany\n";
        }

        var isRequired = particle[2].GetString() != "0";
        var isRepeated = particle[3].GetString() == "unbounded";
        var occurs = isRepeated ? (isRequired ? "+" : "*") : isRequired ? "1" : "?";
        return $"\t{QualifiedName.Short(name)}\t{NumberOf(name, particle[1].GetString())}\t{occurs}\n";
    }

    /// <summary>
    /// The unqualified date, date-time and indicator types are choices between a formatted text and an XSD value; the data files list
    /// the two branches as if both were required.
    /// </summary>
    private static bool IsChoice(List<JsonElement> particles) =>
        particles is [var text, var value] && text[0].GetString() == value[0].GetString() + "String";
}
