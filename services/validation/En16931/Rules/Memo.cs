namespace Hub.En16931.Rules;

/// <summary>
/// The results of a function of an element. Rules ask for the same sum for one element after the other; asking again costs nothing,
/// so a document with many totals stays linear.
/// </summary>
internal struct Memo<T>
{
    private Dictionary<int, T>? others;
    private T first;

    /// <summary>The element asked for first, plus one: most documents have one.</summary>
    private int asked;

    public T For(int node, Func<int, T> compute)
    {
        if (asked == node + 1)
        {
            return first;
        }

        if (others is null || !others.TryGetValue(node, out var result))
        {
            result = compute(node);
            Keep(node, result);
        }

        return result;
    }

    private void Keep(int node, T result)
    {
        if (asked == 0)
        {
            (asked, first) = (node + 1, result);
        }
        else
        {
            (others ??= [])[node] = result;
        }
    }
}
