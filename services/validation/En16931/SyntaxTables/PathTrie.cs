namespace Hub.En16931.SyntaxTables;

/// <summary>All paths that start at a context node, of all contexts of a table, as one automaton over name ids.</summary>
internal sealed class PathTrie(EdgeTable edges, PathHit[]?[] hits, bool[] isInner)
{
    /// <summary>The state after a step down to a child, -1 when no path goes there.</summary>
    public int Next(int state, int name) => edges.Next(state, name);

    /// <summary>The paths that end at a state, null when none does.</summary>
    public PathHit[]? HitsAt(int state) => hits[state];

    /// <summary>True when paths go on below.</summary>
    public bool IsInner(int state) => isInner[state];
}
