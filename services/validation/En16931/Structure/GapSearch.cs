using System.Text.RegularExpressions;
using Hub.En16931.Xml;

namespace Hub.En16931.Structure;

/// <summary>Follows the path of a missing element through a document as far as it is there, and the schema beside it.</summary>
internal static partial class GapSearch
{
    /// <summary>The gap for a path from the root, its steps with or without prefix; null when it is there, or the schema knows no place for it.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="node">An element around the gap: of groups that repeat, the one that lacks something.</param>
    /// <param name="path">Where the element would be, tests in brackets ignored.</param>
    public static Gap? Find(XmlTree tree, int node, string path)
    {
        var steps = Tests().Replace(path, "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        var type = TableOf(tree).Root(tree.Name(0));
        var around = AncestorsOf(tree, node);
        var at = 0;
        for (var depth = 1; type is not null && depth < steps.Length; depth++)
        {
            var place = PlaceOf(type, steps[depth]);
            if (place < 0) return null;
            var next = Next(tree, at, type.Particles[place], depth < around.Count ? around[depth] : -1);
            if (next < 0) return Between(tree, at, type, place);
            (at, type) = (next, type.Particles[place].Type);
        }

        return null;
    }

    /// <summary>The element of the step: the one around the gap; else one that is there, unless more of them may be, for the gap may be for another.</summary>
    private static int Next(XmlTree tree, int parent, Particle particle, int around) =>
        around >= 0 && tree.Name(around) == particle.Name ? around
        : particle.IsRepeatable ? -1
        : tree.Child(parent, particle.Name);

    private static Gap Between(XmlTree tree, int parent, SchemaType type, int place)
    {
        var (after, before) = (-1, -1);
        for (var child = tree.FirstChild(parent); child >= 0; child = tree.NextSibling(child))
        {
            var other = type.Find(tree.Name(child));
            if (other >= 0 && other <= place) after = child;
            else if (other > place && before < 0) before = child;
        }

        return new Gap(SchemaTexts.NameOf(type.Particles[place].Name), NeighbourOf(tree, after), NeighbourOf(tree, before));
    }

    private static Neighbour? NeighbourOf(XmlTree tree, int node) => node < 0 ? null : new(tree.QualifiedName(node), tree.Position(node).Line);

    private static List<int> AncestorsOf(XmlTree tree, int node)
    {
        var around = new List<int>();
        for (; node >= 0; node = tree.Parent(node)) around.Insert(0, node);
        return around;
    }

    private static int PlaceOf(SchemaType type, string step)
    {
        var name = step[(step.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return Array.FindIndex(type.Particles, particle => XmlName.LocalName(particle.Name) == name);
    }

    private static SchemaTable TableOf(XmlTree tree) => tree.NamespaceUri(0) == Namespaces.Rsm ? SchemaTable.CiiD22B : SchemaTable.Ubl;

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tests();
}
