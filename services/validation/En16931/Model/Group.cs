namespace Hub.En16931.Model;

/// <summary>One occurrence of a business group in a document, or its absence: what the typed views read their terms from.</summary>
public readonly struct Group
{
    private readonly Invoice invoice;
    private readonly int node;

    internal Group(Invoice invoice, int node)
    {
        this.invoice = invoice;
        this.node = node;
    }

    /// <summary>True when the document has the group.</summary>
    public bool IsPresent => node >= 0;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => IsPresent ? invoice.Tree.Position(node).Line : 0;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => IsPresent ? invoice.Tree.XPath(node) : "";

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => IsPresent ? Place.Of(invoice.Tree, node) : Place.Nowhere;

    internal Leaf this[Term term] => new(invoice.Tree, invoice.Binding.PathOf(term), term, node);

    /// <summary>All elements of two terms: identifiers of a party, which CII keeps in two places.</summary>
    internal IReadOnlyList<Leaf> Both(Term first, Term second)
    {
        var found = new List<Leaf>();
        foreach (var term in (ReadOnlySpan<Term>)[first, second])
        {
            for (var leaf = this[term]; leaf.IsPresent; leaf = leaf.Next())
            {
                found.Add(leaf);
            }
        }

        return found;
    }

    /// <summary>The first of two terms that is present: a term that a syntax keeps in either of two places.</summary>
    internal Leaf Either(Term first, Term second)
    {
        var leaf = this[first];
        return leaf.IsPresent ? leaf : this[second];
    }

    internal Group One(Term term) => new(invoice, this[term].Node);

    internal IReadOnlyList<T> Many<T>(Term term)
        where T : struct, IGroup<T>
    {
        var found = new List<T>();
        for (var leaf = this[term]; leaf.IsPresent; leaf = leaf.Next())
        {
            found.Add(T.Over(new Group(invoice, leaf.Node)));
        }

        return found;
    }
}
