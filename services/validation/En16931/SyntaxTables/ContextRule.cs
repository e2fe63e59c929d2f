namespace Hub.En16931.SyntaxTables;

/// <summary>The rules that judge the nodes of one context: what the official artefacts call a rule.</summary>
internal sealed class ContextRule(int pattern, int index, int start)
{
    /// <summary>Number of the pattern; a node is judged by one context of each.</summary>
    public int Pattern { get; } = pattern;

    /// <summary>Its place in the table.</summary>
    public int Index { get; } = index;

    /// <summary>The trie's state at the context node.</summary>
    public int Start { get; } = start;

    /// <summary>The counted checks; a path hit names one by its place here.</summary>
    public List<CountCheck> Counts { get; } = [];

    /// <summary>Those of the counted checks that ask for a least number, by their places.</summary>
    public List<int> Required { get; } = [];

    public List<NodeCheck> NodeChecks { get; } = [];
}
