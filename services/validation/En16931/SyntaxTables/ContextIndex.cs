using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>
/// The contexts that a node may be of, by its name. A context that asks for the end of a name only ("ram:*Amount") makes the answer
/// depend on the letters: it is worked out when a name is first met, and kept if the name is a registered one.
/// </summary>
internal sealed class ContextIndex
{
    private readonly List<(int Order, int Name, ContextCandidate Candidate)> exact;
    private readonly List<(int Order, string? Namespace, string Ending, ContextCandidate Candidate)> endings;
    private volatile ContextCandidate[]?[] byName = [];

    public ContextIndex(
        List<(int Order, int Name, ContextCandidate Candidate)> exact,
        List<(int Order, string? Namespace, string Ending, ContextCandidate Candidate)> endings)
    {
        this.exact = exact;
        this.endings = endings;
    }

    public ContextCandidate[] For(XmlTree tree, int node)
    {
        var name = tree.Name(node);
        var known = byName;
        return name < known.Length && known[name] is { } candidates ? candidates : Find(tree, name);
    }

    private ContextCandidate[] Find(XmlTree tree, int name)
    {
        if (!XmlName.IsKnown(name))
        {
            return HasEnding(tree, name) ? CandidatesOf(tree, name) : [];
        }

        var found = CandidatesOf(tree, name);
        Keep(name, found);
        return found;
    }

    /// <summary>Asked of every element with a name that nobody knows, of which a hostile document may have millions.</summary>
    private bool HasEnding(XmlTree tree, int name)
    {
        var local = tree.LocalNameOf(name);
        foreach (var (_, _, ending, _) in endings)
        {
            if (local.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private ContextCandidate[] CandidatesOf(XmlTree tree, int name)
    {
        var (uri, local) = (tree.NamespaceUriOf(name), tree.LocalNameOf(name));
        return
        [
            .. exact.Where(entry => entry.Name == name).Select(entry => (entry.Order, entry.Candidate))
                .Concat(endings
                    .Where(entry => (entry.Namespace ?? uri) == uri && local.EndsWith(entry.Ending, StringComparison.Ordinal))
                    .Select(entry => (entry.Order, entry.Candidate)))
                .OrderBy(entry => entry.Order)
                .Select(entry => entry.Candidate),
        ];
    }

    /// <summary>Two threads may both keep: one of the answers, which are equal, is then forgotten and found again.</summary>
    private void Keep(int name, ContextCandidate[] candidates)
    {
        var larger = byName.ToArray();
        Array.Resize(ref larger, Math.Max(larger.Length, name + 1));
        larger[name] = candidates;
        byName = larger;
    }
}
