using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>The elements of each scope in one document, in document order, found in one pass.</summary>
internal sealed class ScopeIndex
{
    private static readonly int ScopeCount = Enum.GetValues<Scope>().Length;

    private readonly List<ScopeEntry>?[] entries = new List<ScopeEntry>?[ScopeCount];

    public ScopeIndex(XmlTree tree, ScopeTable scopes)
    {
        Tests = new WideTests(tree);
        var ofDocument = scopes.Patterns.In(tree);
        for (var node = 0; node < tree.Count; node++)
        {
            if (ofDocument[node] is { Length: > 0 } patterns)
            {
                Add(tree, scopes, patterns, node);
            }
        }
    }

    /// <summary>What has been found out about elements with many children.</summary>
    public WideTests Tests { get; }

    public ReadOnlySpan<ScopeEntry> this[Scope scope] =>
        entries[(int)scope] is { } found ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found) : default;

    public bool Has(Scope scope) => entries[(int)scope] is not null;

    private void Add(XmlTree tree, ScopeTable scopes, ScopePattern[] patterns, int node)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(tree, node, Tests))
            {
                var category = scopes.CategoryOf(tree, pattern.Scope, node, Tests);
                (entries[(int)pattern.Scope] ??= []).Add(new ScopeEntry(pattern.Target(tree, node), category));
            }
        }
    }
}
