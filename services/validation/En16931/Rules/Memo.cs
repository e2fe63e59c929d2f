namespace Hub.En16931.Rules;

/// <summary>
/// The last result of a function of one element. Rules ask for the same sum for one element after the other; asking again for the
/// same costs nothing, so a document with many totals stays linear.
/// </summary>
internal struct Memo<T>
{
    private bool isKnown;
    private int node;
    private T value;

    public T For(int node, Func<int, T> compute)
    {
        if (!isKnown || this.node != node)
        {
            value = compute(node);
            this.node = node;
            isKnown = true;
        }

        return value;
    }
}
