using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>The first elements of a sequence that must have one at most: two are enough to know that it has not.</summary>
internal readonly record struct FirstTwo(int First, int Second)
{
    public static FirstTwo None { get; } = new(-1, -1);

    public static FirstTwo Of(Element element, PathSet path)
    {
        var found = None;
        foreach (var node in element.All(path))
        {
            found = found.And(node);
            if (found.Second >= 0)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Those that stand under any of the keys.</summary>
    public static FirstTwo Of(IEnumerable<string> keys, Dictionary<string, FirstTwo> known) =>
        keys.Aggregate(None, (found, key) => known.TryGetValue(key, out var more) ? found.And(more) : found);

    public FirstTwo And(FirstTwo other) => And(other.First).And(other.Second);

    private FirstTwo And(int node) =>
        node < 0 || node == First || node == Second ? this
        : First < 0 ? new(node, -1)
        : Second < 0 ? this with { Second = node }
        : this;
}
