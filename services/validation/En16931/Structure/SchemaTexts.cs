using System.Text;
using Hub.En16931.Xml;

namespace Hub.En16931.Structure;

/// <summary>What a schema expects, in words for a finding.</summary>
internal static class SchemaTexts
{
    private const int LongestList = 12;

    /// <summary>The name with the prefix everybody uses.</summary>
    public static string NameOf(int name) => $"{Namespaces.PrefixOf(XmlName.NamespaceUri(name))}:{XmlName.LocalName(name)}";

    public static string List(Particle[] particles) => Join(particles.Select(particle => NameOf(particle.Name)));

    public static string List(AttributeUse[] attributes) => attributes.Length == 0 ? "-" : Join(attributes.Select(attribute => attribute.LocalName));

    public static string Utf8(byte[] text) => Encoding.UTF8.GetString(text);

    /// <summary>A form and an example; understood in French as in English.</summary>
    public static string Describe(ValueType type) => type.Kind switch
    {
        SimpleKind.Decimal => "1234.56",
        SimpleKind.Date => "2026-01-31",
        SimpleKind.Time => "23:59:59",
        SimpleKind.DateTime => "2026-01-31T23:59:59",
        SimpleKind.Boolean => "true, false",
        SimpleKind.Base64Binary => "base64",
        SimpleKind.Language => "fr, en-GB",
        SimpleKind.AnyUri => "https://…",
        _ when type.MaxLength >= 0 => $"{type.MinLength}–{type.MaxLength}",
        _ => "-",
    };

    /// <summary>Equal after white space is collapsed, as the value of a token is.</summary>
    public static bool CollapsedEquals(ReadOnlySpan<byte> value, byte[] expected) =>
        value.SequenceEqual(expected)
        || string.Join(' ', Encoding.UTF8.GetString(value).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)) == Utf8(expected);

    private static string Join(IEnumerable<string> names)
    {
        var shown = names.Take(LongestList + 1).ToList();
        return shown.Count > LongestList ? $"{string.Join(", ", shown.Take(LongestList))}, …" : string.Join(", ", shown);
    }
}
