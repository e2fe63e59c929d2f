using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>
/// The words a syntax writes its paths with: prefixes, and the tests a step may carry in brackets, by name (<c>[VAT]</c>) or as a
/// comparison with an attribute (<c>[@schemeID='VA']</c>).
/// </summary>
internal sealed class PathVocabulary(
    IReadOnlyDictionary<string, string> namespaces, IReadOnlyDictionary<string, NodeTest> tests)
{
    /// <summary>The same words with other tests by name.</summary>
    public PathVocabulary With(IReadOnlyDictionary<string, NodeTest> otherTests) => new(namespaces, otherTests);

    public PathStep Step(string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var name = bracket < 0 ? text : text[..bracket];
        return new PathStep(NameOf(name), bracket < 0 ? null : TestOf(text[(bracket + 1)..^1]));
    }

    private int NameOf(string qualified)
    {
        if (qualified == "*")
        {
            return PathStep.AnyName;
        }

        var colon = qualified.IndexOf(':', StringComparison.Ordinal);
        return XmlName.Of(namespaces[qualified[..colon]], qualified[(colon + 1)..]);
    }

    private NodeTest TestOf(string text)
    {
        if (text[0] != '@')
        {
            return tests[text];
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var attribute = XmlName.Of("", text[1..equals]);
        var value = System.Text.Encoding.UTF8.GetBytes(text[(equals + 2)..^1]);
        return (tree, node) => tree.TryGetAttribute(node, attribute, out var found) && found.SequenceEqual(value);
    }
}
