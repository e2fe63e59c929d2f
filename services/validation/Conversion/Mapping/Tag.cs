using System.Text;
using Hub.En16931;
using Hub.En16931.Xml;

namespace Hub.Conversion.Mapping;

/// <summary>An element's name, both as a reader finds it and as a writer writes it.</summary>
internal sealed class Tag
{
    private Tag(int name, byte[] written)
    {
        Name = name;
        Written = written;
    }

    /// <summary>The engine's number of the name.</summary>
    public int Name { get; }

    /// <summary>Prefix, colon and local name, in UTF-8.</summary>
    public byte[] Written { get; }

    /// <summary>The name behind "cbc:ID", under the usual prefixes.</summary>
    /// <exception cref="ArgumentException">A prefix that no invoice syntax has: a mistake in a table.</exception>
    public static Tag Of(string qualified)
    {
        var colon = qualified.IndexOf(':', StringComparison.Ordinal);
        return new Tag(XmlName.Of(NamespaceOf(qualified[..colon]), qualified[(colon + 1)..]), Encoding.UTF8.GetBytes(qualified));
    }

    /// <summary>The root of a UBL document, which has no prefix.</summary>
    public static Tag Root(int name) => new(name, Encoding.UTF8.GetBytes(XmlName.LocalName(name)));

    private static string NamespaceOf(string prefix) => prefix switch
    {
        "cac" => Namespaces.Cac,
        "cbc" => Namespaces.Cbc,
        "rsm" => Namespaces.Rsm,
        "ram" => Namespaces.Ram,
        "udt" => Namespaces.Udt,
        "qdt" => Namespaces.Qdt,
        _ => throw new ArgumentException($"No invoice syntax has the prefix {prefix}.", nameof(prefix)),
    };
}
