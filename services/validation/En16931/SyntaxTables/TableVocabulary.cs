using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>The words of one syntax's table: prefixes, the tests that stand in brackets, and the rules that are code.</summary>
/// <param name="Namespaces">Prefix to namespace.</param>
/// <param name="Tests">Tests by the name they have in brackets and after "unless".</param>
/// <param name="Predicates">What a rule of the verb "holds" asks, by rule id.</param>
internal sealed record TableVocabulary(
    IReadOnlyDictionary<string, string> Namespaces,
    IReadOnlyDictionary<string, NodeTest> Tests,
    IReadOnlyDictionary<string, NodeTest> Predicates)
{
    /// <summary>The same with the tests and predicates that a profile adds.</summary>
    public TableVocabulary With(IReadOnlyDictionary<string, NodeTest> tests, IReadOnlyDictionary<string, NodeTest> predicates) =>
        this with { Tests = Tests.With(tests), Predicates = Predicates.With(predicates) };

    /// <summary>The id of "prefix:local", or of an attribute's "local".</summary>
    public int NameOf(string qualified)
    {
        var colon = qualified.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? XmlName.Of("", qualified)
            : XmlName.Of(Namespaces[qualified[..colon]], qualified[(colon + 1)..]);
    }

    /// <summary>The test of "[…]": that an attribute is there, or one of the named ones.</summary>
    public NodeTest TestOf(string text)
    {
        if (text[0] != '@')
        {
            return Tests[text];
        }

        var attribute = NameOf(text[1..]);
        return (tree, node) => tree.Attribute(node, attribute) >= 0;
    }
}
