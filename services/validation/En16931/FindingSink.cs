using Hub.En16931.Xml;

namespace Hub.En16931;

/// <summary>
/// Where everything that judges a document reports. Cheap when nothing is reported. Keeps at most
/// <see cref="CheckOptions.MaxFindings"/>, so that a hostile document cannot turn findings into memory.
/// </summary>
internal sealed class FindingSink(int maxFindings)
{
    private List<Finding>? findings;
    private HashSet<int>? doubtful;

    public int Count => findings?.Count ?? 0;

    /// <summary>True when there is no room left: whoever walks a document may stop.</summary>
    public bool IsFull => Count >= maxFindings;

    public void Report(Rule rule, XmlTree tree, int node, string? found = null, string? expected = null)
    {
        if (!IsFull)
        {
            (findings ??= []).Add(new Finding(rule, tree, node, found, expected));
        }
    }

    public void Report(Rule rule, TextPosition position, string? found = null, string? expected = null)
    {
        if (!IsFull)
        {
            (findings ??= []).Add(new Finding(rule, position, found, expected));
        }
    }

    /// <summary>Reports why an element cannot be judged, once, whatever number of rules and rule sets met it.</summary>
    public void ReportOnce(Rule reason, XmlTree tree, int node)
    {
        if ((doubtful ??= []).Add(node))
        {
            Report(reason, tree, node);
        }
    }

    /// <summary>Puts what one family reported since <paramref name="from"/> in document order; equal nodes keep the order of reporting.</summary>
    public void SortByNode(int from)
    {
        if (Count - from < 2)
        {
            return;
        }

        var family = findings!.GetRange(from, Count - from).OrderBy(finding => finding.Node).ToList();
        findings.RemoveRange(from, family.Count);
        findings.AddRange(family);
    }

    public IReadOnlyList<Finding> ToList() => findings is null ? [] : findings.AsReadOnly();
}
