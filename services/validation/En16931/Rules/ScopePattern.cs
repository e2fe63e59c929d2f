using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>A pattern of a scope. Ending in "/..", it stands for the parent of what it matches.</summary>
internal sealed class ScopePattern
{
    private readonly MatchPattern pattern;
    private readonly bool standsForParent;

    public ScopePattern(Scope scope, string text, PathVocabulary vocabulary)
    {
        Scope = scope;
        standsForParent = text.EndsWith("/..", StringComparison.Ordinal);
        pattern = new MatchPattern(standsForParent ? text[..^3] : text, vocabulary);
    }

    public Scope Scope { get; }

    public int LastName => pattern.LastName;

    /// <summary>Whether an element that this is a pattern of, going by its path or else its name, matches.</summary>
    public bool Matches(XmlTree tree, int node, WideTests tests) => pattern.MatchesIndexed(tree, node, tests);

    public bool MatchesNames(XmlTree tree, int node) => pattern.MatchesNames(tree, node);

    /// <summary>The element the rules of the scope judge, for a node that matches.</summary>
    public int Target(XmlTree tree, int node) => standsForParent ? tree.Parent(node) : node;
}
