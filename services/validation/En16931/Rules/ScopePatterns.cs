using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>All patterns of a syntax, found by the path of the element they match.</summary>
internal sealed class ScopePatterns
{
    private readonly ScopePattern[]?[] byName;
    private readonly PathIndex<ScopePattern> byPath;

    public ScopePatterns(IEnumerable<(Scope Scope, string Pattern)> table, PathVocabulary vocabulary)
    {
        var patterns = table
            .SelectMany(row => row.Pattern.Split('|'), (row, text) => new ScopePattern(row.Scope, text.Trim(), vocabulary))
            .ToLookup(pattern => pattern.LastName);
        byName = new ScopePattern[]?[patterns.Max(group => group.Key) + 1];
        foreach (var group in patterns)
        {
            byName[group.Key] = [.. group];
        }

        byPath = new(OfName, (pattern, tree, node) => pattern.MatchesNames(tree, node));
    }

    /// <summary>The patterns that the elements of a document may match.</summary>
    public PathIndex<ScopePattern>.OfDocument In(XmlTree tree) => byPath.In(tree);

    private ScopePattern[] OfName(XmlTree tree, int node)
    {
        var name = tree.Name(node);
        return name < byName.Length && byName[name] is { } patterns ? patterns : [];
    }
}
