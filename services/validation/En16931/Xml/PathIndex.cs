namespace Hub.En16931.Xml;

/// <summary>
/// What a table has for an element, by the element's path: worked out when the path is first met in any document. An element without a
/// path gets all that its name has.
/// </summary>
/// <param name="ofName">What there is for an element going by its name.</param>
/// <param name="fits">Whether the names around the element, which are the same for all elements of its path, allow it.</param>
internal sealed class PathIndex<T>(Func<XmlTree, int, T[]> ofName, Func<T, XmlTree, int, bool> fits)
{
    private volatile Pages pages = new(null);

    public T[] For(XmlTree tree, int node)
    {
        var path = tree.Path(node);
        var known = pages;
        return path >= 0 && known.Book == tree.Paths && known.Items[path] is { } items ? items : Find(tree, node);
    }

    private T[] Find(XmlTree tree, int node)
    {
        var all = ofName(tree, node);
        if (tree.Paths is not { } book || tree.Path(node) < 0)
        {
            return all;
        }

        T[] fitting = [.. all.Where(item => fits(item, tree, node))];
        PagesOf(book).Items[tree.Path(node)] = fitting;
        return fitting;
    }

    /// <summary>Two threads may both begin: what one of them kept is then found again.</summary>
    private Pages PagesOf(PathBook book)
    {
        var known = pages;
        return known.Book == book ? known : pages = new Pages(book);
    }

    private sealed class Pages(PathBook? book)
    {
        public PathBook? Book { get; } = book;

        public T[]?[] Items { get; } = new T[PathBook.Capacity][];
    }
}
