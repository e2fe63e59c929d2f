namespace Hub.En16931.SyntaxTables;

/// <summary>The transitions of the path trie, (state, name) to state, as one open-addressing hash table without deletion.</summary>
internal sealed class EdgeTable
{
    private readonly long[] keys;
    private readonly int[] targets;
    private readonly int mask;

    public EdgeTable(IReadOnlyDictionary<(int State, int Name), int> edges)
    {
        var size = 16;
        while (size < edges.Count * 3)
        {
            size *= 2;
        }

        mask = size - 1;
        keys = new long[size];
        targets = new int[size];
        foreach (var (edge, target) in edges)
        {
            var slot = SlotOf(KeyOf(edge.State, edge.Name));
            keys[slot] = KeyOf(edge.State, edge.Name);
            targets[slot] = target;
        }
    }

    /// <summary>The state after a name, -1 when the trie ends here.</summary>
    public int Next(int state, int name)
    {
        var slot = SlotOf(KeyOf(state, name));
        return keys[slot] == 0 ? -1 : targets[slot];
    }

    private static long KeyOf(int state, int name) => ((long)(state + 1) << 32) | (uint)name;

    private int SlotOf(long key)
    {
        var slot = unchecked((int)((ulong)(key * -7046029254386353131L) >> 40)) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
