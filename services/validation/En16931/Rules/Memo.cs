namespace Hub.En16931.Rules;

/// <summary>
/// The results of a function of an element. Rules ask for the same sum for one element after the other; asking again costs nothing,
/// so a document with many totals stays linear.
/// </summary>
internal struct Memo<T>
{
    private Dictionary<int, T>? results;

    public T For(int node, Func<int, T> compute)
    {
        results ??= [];
        if (!results.TryGetValue(node, out var result))
        {
            result = compute(node);
            results[node] = result;
        }

        return result;
    }
}
