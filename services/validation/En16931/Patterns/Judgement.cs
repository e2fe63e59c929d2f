using Hub.En16931.Rules;
using Hub.En16931.Xml;

namespace Hub.En16931.Patterns;

/// <summary>The judging of one document by one rule set: where it reports, and whether the rule at work can be judged at all.</summary>
internal sealed class Judgement(XmlTree tree, FindingSink findings)
{
    public XmlTree Tree => tree;

    /// <summary>What has been found out about elements with many children.</summary>
    public WideTests Tests { get; } = new(tree);

    /// <summary>The rule at work cannot be judged.</summary>
    public bool IsInDoubt { get; private set; }

    public bool IsFull => findings.IsFull;

    /// <summary>The document element.</summary>
    public Element Document => new(this, 0);

    /// <summary>
    /// The rule at work met a value that is there several times, or cannot be read. The official validator stops the whole document
    /// at this point; here only the rule is not judged, and the value is reported once.
    /// </summary>
    public void Doubt(Rule reason, int node)
    {
        IsInDoubt = true;
        findings.ReportOnce(reason, tree, node);
    }

    public void Judge<TFacts>(PatternRule<TFacts> rule, int node, TFacts facts)
    {
        IsInDoubt = false;
        var outcome = rule.Check(new Element(this, node), facts);
        if (outcome.IsBroken && !IsInDoubt)
        {
            findings.Report(rule, tree, outcome.Node, outcome.Found, outcome.Expected);
        }
    }
}
