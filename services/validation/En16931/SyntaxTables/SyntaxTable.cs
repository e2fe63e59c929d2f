using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>
/// The rules of one syntax that speak of elements and attributes rather than of meaning: which may not stand, how often, with which
/// code. Compiled once from a table of text; judging a document is one walk of it, linear in its elements.
/// </summary>
internal sealed class SyntaxTable
{
    private readonly PathIndex<ContextCandidate> contexts;
    private readonly PathIndex<AnywhereHit> elements;
    private readonly NameIndex<AnywhereHit> attributes;

    public SyntaxTable(
        IReadOnlyList<SyntaxRule> rules,
        IReadOnlyList<ContextRule> contextRules,
        IReadOnlyList<AnywhereCheck> anywhere,
        PathTrie paths,
        ContextIndex contexts,
        NameIndex<AnywhereHit> elements,
        NameIndex<AnywhereHit> attributes)
    {
        Rules = rules;
        Contexts = [.. contextRules];
        Anywhere = [.. anywhere];
        Paths = paths;
        this.contexts = new(contexts.For, (candidate, tree, node) => candidate.Path.HasAncestors(tree, node));
        this.elements = new((tree, node) => elements[tree.Name(node)], (hit, tree, node) => hit.Path.HasAncestors(tree, node));
        this.attributes = attributes;
    }

    /// <summary>Every rule of the table, in its order.</summary>
    public IReadOnlyList<SyntaxRule> Rules { get; }

    public ContextRule[] Contexts { get; }

    public AnywhereCheck[] Anywhere { get; }

    public PathTrie Paths { get; }

    /// <summary>Reports every broken rule of the table.</summary>
    public void Judge(XmlTree tree, FindingSink findings) => new TableWalk(this, tree, findings).Run();

    public PathIndex<ContextCandidate>.OfDocument CandidatesIn(XmlTree tree) => contexts.In(tree);

    public PathIndex<AnywhereHit>.OfDocument AnywhereOfElementsIn(XmlTree tree) => elements.In(tree);

    public AnywhereHit[] AnywhereOfAttribute(int name) => attributes[name];
}
