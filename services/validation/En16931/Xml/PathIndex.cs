namespace Hub.En16931.Xml;

/// <summary>
/// What a table has for an element, by the element's path: worked out when the path is first met in any document. An element without a
/// path gets all that its name has.
/// </summary>
/// <param name="ofName">What there is for an element going by its name.</param>
/// <param name="fits">Whether the names around the element, which are the same for all elements of its path, allow it.</param>
internal sealed class PathIndex<T>(Func<XmlTree, int, T[]> ofName, Func<T, XmlTree, int, bool> fits)
{
    private volatile Pages pages = new(PathBook.Current);

    /// <summary>What there is for the elements of one document.</summary>
    public OfDocument In(XmlTree tree)
    {
        var known = pages;
        if (tree.Paths is { } book && known.Book != book)
        {
            // Two threads may both begin a new book: what one of them keeps is then found again.
            pages = known = new Pages(book);
        }

        return new OfDocument(this, tree, known.Items);
    }

    private T[] Find(XmlTree tree, int node, T[]?[] items)
    {
        var all = ofName(tree, node);
        return tree.Path(node) < 0 ? all : items[tree.Path(node)] = [.. all.Where(item => fits(item, tree, node))];
    }

    /// <summary>The index as one document asks it.</summary>
    public readonly struct OfDocument(PathIndex<T> index, XmlTree tree, T[]?[] items)
    {
        public T[] this[int node] => tree.Path(node) is >= 0 and var path && items[path] is { } known ? known : index.Find(tree, node, items);
    }

    private sealed class Pages(PathBook book)
    {
        public PathBook Book { get; } = book;

        public T[]?[] Items { get; } = new T[PathBook.Capacity][];
    }
}
