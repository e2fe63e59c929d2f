namespace Hub.En16931.Tests.Selection;

/// <summary>A rule set that finds what it is told to, at the document's root, in the order told.</summary>
internal sealed class AnySet(string id, string version, params Rule[] broken) : RuleSet
{
    public override string Id => id;

    public override string Version => version;

    public override IReadOnlyList<Rule> RulesFor(InvoiceSyntax syntax) => broken;

    internal override void Judge(JudgedDocument document, FindingSink findings)
    {
        foreach (var rule in broken) findings.Report(rule, document.Tree, 0, found: "F 2026 42");
    }
}
