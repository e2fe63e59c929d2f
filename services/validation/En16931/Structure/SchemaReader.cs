using System.Globalization;
using System.Text;
using Hub.En16931.Xml;

namespace Hub.En16931.Structure;

/// <summary>Reads a table that tools/Hub.SchemaTables wrote. Types may name later ones, so all exist before the first is filled.</summary>
internal sealed class SchemaReader
{
    private readonly Dictionary<string, string> namespaces = [];
    private readonly Dictionary<int, SchemaType> roots = [];
    private readonly Dictionary<int, SchemaType> globals = [];
    private readonly List<Particle> particles = [];
    private readonly List<AttributeUse> attributes = [];
    private SchemaType[] types = [];
    private int current = -1;

    public static SchemaTable Read(string table)
    {
        var reader = new SchemaReader();
        using var stream = typeof(SchemaReader).Assembly.GetManifestResourceStream($"Hub.En16931.Structure.Schemas.{table}")!;
        using var lines = new StreamReader(stream, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            reader.Take(line.Split('\t'));
        }

        reader.Finish();
        return new SchemaTable(reader.roots, reader.globals);
    }

    private void Take(string[] fields)
    {
        switch (fields)
        {
            case ["namespace", var prefix, var uri]:
                namespaces[prefix] = uri;
                break;
            case ["types", var count]:
                types = [.. Enumerable.Range(0, Number(count)).Select(_ => new SchemaType())];
                break;
            case ["values", var value]:
                Next();
                types[current].Value = Value(value);
                break;
            case ["elements", var form]:
                Next();
                types[current].Form = form == "choice" ? ContentForm.Choice : ContentForm.Sequence;
                break;
            case ["", "any"]:
                types[current].Form = ContentForm.Any;
                break;
            case ["", var name, var type, ("1" or "?" or "*" or "+") and var occurs]:
                particles.Add(new Particle(Name(name), types[Number(type)], occurs is "1" or "+", occurs is "*" or "+"));
                break;
            case ["", var name, var type, var use, .. var value]:
                attributes.Add(Attribute(name, type, use, value));
                break;
            case ["root", var name, var type]:
                roots[Name(name)] = types[Number(type)];
                break;
            case ["global", var name, var type]:
                globals[Name(name)] = types[Number(type)];
                break;
        }
    }

    private void Next()
    {
        Finish();
        current++;
    }

    private void Finish()
    {
        if (current >= 0)
        {
            types[current].Particles = [.. particles];
            types[current].Attributes = [.. attributes];
        }

        particles.Clear();
        attributes.Clear();
    }

    private static AttributeUse Attribute(string name, string type, string use, string[] value) => new(
        XmlName.Of("", name), name, Value(type), use == "required", use == "fixed" ? Encoding.UTF8.GetBytes(value[0]) : null);

    private int Name(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return XmlName.Of(namespaces[name[..colon]], name[(colon + 1)..]);
    }

    /// <summary>"token" or, with lengths, "token[1-3]".</summary>
    private static ValueType Value(string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
        {
            return new ValueType(Kind(text), MinLength: -1, MaxLength: -1);
        }

        var lengths = text[(bracket + 1)..^1].Split('-');
        return new ValueType(Kind(text[..bracket]), Number(lengths[0]), Number(lengths[1]));
    }

    private static SimpleKind Kind(string primitive) => primitive switch
    {
        "string" => SimpleKind.String,
        "normalizedString" => SimpleKind.NormalizedString,
        "token" => SimpleKind.Token,
        "anyURI" => SimpleKind.AnyUri,
        "language" => SimpleKind.Language,
        "boolean" => SimpleKind.Boolean,
        "decimal" => SimpleKind.Decimal,
        "date" => SimpleKind.Date,
        "time" => SimpleKind.Time,
        "dateTime" => SimpleKind.DateTime,
        "base64Binary" => SimpleKind.Base64Binary,
        _ => throw new InvalidDataException($"No such primitive in the tables: {primitive}"),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
