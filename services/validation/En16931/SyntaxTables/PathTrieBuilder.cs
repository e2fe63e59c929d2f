namespace Hub.En16931.SyntaxTables;

/// <summary>Adds paths to a trie, step by step.</summary>
internal sealed class PathTrieBuilder(TableVocabulary vocabulary)
{
    private readonly Dictionary<(int State, int Name), int> edges = [];
    private readonly List<List<PathHit>?> hits = [];

    /// <summary>A state of its own for each context: paths of different contexts never meet.</summary>
    public int NewState()
    {
        hits.Add(null);
        return hits.Count - 1;
    }

    public void Add(int start, TablePath path, int check)
    {
        var state = start;
        foreach (var step in path.Steps)
        {
            var edge = (state, vocabulary.NameOf(step.Qualified));
            if (!edges.TryGetValue(edge, out state))
            {
                edges[edge] = state = NewState();
            }
        }

        var attribute = path.Attribute is null ? -1 : vocabulary.NameOf(path.Attribute);
        (hits[state] ??= []).Add(new PathHit(check, attribute, ContextPath.TestsOf(path.Steps)));
    }

    public PathTrie Build()
    {
        var isInner = new bool[hits.Count];
        foreach (var (state, _) in edges.Keys)
        {
            isInner[state] = true;
        }

        return new PathTrie(new EdgeTable(edges), [.. hits.Select(found => found?.ToArray())], isInner);
    }
}
