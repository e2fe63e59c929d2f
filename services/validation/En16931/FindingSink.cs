using Hub.En16931.Selection;
using Hub.En16931.Xml;

namespace Hub.En16931;

/// <summary>
/// Where everything that judges a document reports. Cheap when nothing is reported. Keeps at most
/// <see cref="CheckOptions.MaxFindings"/>, so that a hostile document cannot turn findings into memory; fatal ones find room behind
/// any number of warnings, so that these cannot hide them.
/// </summary>
internal sealed class FindingSink(int maxFindings)
{
    private List<Finding>? findings;
    private HashSet<int>? doubtful;
    private Weighing? weighing;
    private int fatal;

    public int Count => findings?.Count ?? 0;

    /// <summary>True when there is no room left, not even for a fatal finding: whoever walks a document may stop.</summary>
    public bool IsFull => fatal >= maxFindings;

    public void Report(Rule rule, XmlTree tree, int node, string? found = null, string? expected = null)
    {
        if (!IsFull)
        {
            Keep(new Finding(rule, tree, node, found, expected));
        }
    }

    public void Report(Rule rule, TextPosition position, string? found = null, string? expected = null)
    {
        if (!IsFull)
        {
            Keep(new Finding(rule, position, found, expected));
        }
    }

    /// <summary>From here on a rule set reports.</summary>
    public void Enter(Weighing by)
    {
        // What a set said as a warning must not keep an enforced one behind it from saying it.
        doubtful = weighing is { AsWarning: true } ? null : doubtful;
        weighing = by;
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

    private void Keep(Finding finding)
    {
        if (weighing is null)
        {
            Add(finding);
        }
        else if (weighing.SeverityOf(finding) is { } severity)
        {
            Add(finding.CountedAs(weighing.RuleSet, severity));
        }
    }

    private void Add(Finding finding)
    {
        var isFatal = finding.Severity == Severity.Fatal;
        if (isFatal || Count < maxFindings)
        {
            (findings ??= []).Add(finding);
            fatal += isFatal ? 1 : 0;
        }
    }
}
