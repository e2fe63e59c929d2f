using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>
/// One document being judged by one table: every element is visited once for its name, and once more under each context that has
/// paths to it. Nothing is allocated but this and what is reported.
/// </summary>
internal sealed class TableWalk(SyntaxTable table, XmlTree tree, FindingSink findings)
{
    private readonly int[] visits = new int[table.Contexts.Length];
    private readonly int[] anywhereCounts = new int[table.Anywhere.Length];
    private readonly PathIndex<ContextCandidate>.OfDocument candidates = table.CandidatesIn(tree);
    private readonly PathIndex<AnywhereHit>.OfDocument anywhere = table.AnywhereOfElementsIn(tree);
    private List<(int Check, int Node, string? Found)>? anywhereBreaches;
    private Dictionary<DocumentTest, bool>? remembered;

    public XmlTree Tree { get; } = tree;

    public void Run()
    {
        for (var node = 0; node < Tree.Count && !findings.IsFull; node++)
        {
            JudgeContexts(node);
            CountAnywhere(node);
        }

        ReportAnywhere();
    }

    public void Report(SyntaxRule rule, int node, string? found = null) => findings.Report(rule, Tree, node, found);

    /// <summary>The answer of a test that is the same for the whole document, worked out once.</summary>
    public bool Remember(DocumentTest test)
    {
        remembered ??= [];
        if (!remembered.TryGetValue(test, out var answer))
        {
            remembered[test] = answer = test.Holds(Tree);
        }

        return answer;
    }

    private void JudgeContexts(int node)
    {
        var judgedBy = 0;
        foreach (var candidate in candidates[node])
        {
            var pattern = 1 << candidate.Rule.Pattern;
            if ((judgedBy & pattern) == 0 && candidate.Path.MatchesIndexed(Tree, node))
            {
                judgedBy |= pattern;
                Judge(candidate.Rule, node);
            }
        }
    }

    private void Judge(ContextRule context, int node)
    {
        visits[context.Index]++;
        foreach (var check in context.NodeChecks)
        {
            check.Judge(this, node);
        }

        if (context.Counts.Count > 0)
        {
            Span<int> counts = stackalloc int[context.Counts.Count];
            counts.Clear();
            Count(context, node, node, context.Start, counts);
            Descend(context, node, node, context.Start, counts);
            ReportMissing(context, node, counts);
        }
    }

    private void Descend(ContextRule context, int contextNode, int node, int state, Span<int> counts)
    {
        for (var child = Tree.FirstChild(node); child >= 0; child = Tree.NextSibling(child))
        {
            var next = table.Paths.Next(state, Tree.Name(child));
            if (next < 0)
            {
                continue;
            }

            Count(context, contextNode, child, next, counts);
            if (table.Paths.IsInner(next))
            {
                Descend(context, contextNode, child, next, counts);
            }
        }
    }

    private void Count(ContextRule context, int contextNode, int node, int state, Span<int> counts)
    {
        if (table.Paths.HitsAt(state) is not { } hits)
        {
            return;
        }

        foreach (var hit in hits)
        {
            var attribute = hit.Attribute < 0 ? -1 : Tree.Attribute(node, hit.Attribute);
            if ((hit.Attribute >= 0 && attribute < 0) || !ContextPath.Passes(hit.Tests, Tree, node))
            {
                continue;
            }

            var check = context.Counts[hit.Check];
            if (++counts[hit.Check] == check.Max + 1L && !IsExcused(check, contextNode))
            {
                Report(check.Rule, node, attribute < 0 ? null : Tree.AttributeText(attribute));
            }
        }
    }

    private void ReportMissing(ContextRule context, int node, Span<int> counts)
    {
        foreach (var i in context.Required)
        {
            var check = context.Counts[i];
            if (counts[i] < check.Min && !IsExcused(check, node))
            {
                Report(check.Rule, node);
            }
        }
    }

    private bool IsExcused(CountCheck check, int contextNode) => check.Unless is { } unless && unless(this, contextNode);

    private void CountAnywhere(int node)
    {
        foreach (var hit in anywhere[node])
        {
            if (hit.Path.MatchesIndexed(Tree, node) && (hit.Attribute < 0 || Tree.Attribute(node, hit.Attribute) >= 0))
            {
                CountAnywhere(hit, node, hit.Attribute < 0 ? -1 : Tree.Attribute(node, hit.Attribute));
            }
        }

        var end = Tree.AttributeEnd(node);
        for (var attribute = Tree.AttributeStart(node); attribute < end; attribute++)
        {
            foreach (var hit in table.AnywhereOfAttribute(Tree.AttributeName(attribute)))
            {
                if (hit.Path.Matches(Tree, node))
                {
                    CountAnywhere(hit, node, attribute);
                }
            }
        }
    }

    private void CountAnywhere(AnywhereHit hit, int node, int attribute)
    {
        var check = table.Anywhere[hit.Check];
        ref var count = ref anywhereCounts[hit.Check];
        var breaches = check.Alike == Likeness.None ? count++ == check.Max : IsUnlikeTheFirst(ref count, node, check.Alike);
        if (breaches)
        {
            (anywhereBreaches ??= []).Add((hit.Check, node, attribute < 0 ? null : Tree.AttributeText(attribute)));
        }
    }

    /// <summary>Of a check that all be alike, the count holds the first node, plus one; -1 once a difference was found.</summary>
    private bool IsUnlikeTheFirst(ref int first, int node, Likeness likeness)
    {
        if (first <= 0)
        {
            first = first == 0 ? node + 1 : first;
            return false;
        }

        if (TextLikeness.Same(Tree.TextUtf8(first - 1), Tree.TextUtf8(node), likeness))
        {
            return false;
        }

        first = -1;
        return true;
    }

    private void ReportAnywhere()
    {
        if (anywhereBreaches is null)
        {
            return;
        }

        foreach (var (index, node, found) in anywhereBreaches)
        {
            var check = table.Anywhere[index];
            for (var visit = 0; visit < visits[check.Context.Index]; visit++)
            {
                Report(check.Rule, node, found);
            }
        }
    }
}
