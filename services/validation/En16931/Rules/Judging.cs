using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>The judging of one document by the semantic rules: what the checks share, and the doubts they have.</summary>
internal sealed class Judging
{
    private readonly FindingSink findings;
    private Dictionary<(Scope Scope, ScopeEntry Entry), List<(SemanticRule Rule, Outcome Outcome)>>? wideOutcomes;
    private bool inDoubt;

    /// <param name="document">The document.</param>
    /// <param name="findings">Where broken rules are reported.</param>
    /// <param name="scopes">The elements the rules judge, where they are not those of EN 16931.</param>
    public Judging(JudgedDocument document, FindingSink findings, ScopeTable? scopes = null)
    {
        this.findings = findings;
        Tree = document.Tree;
        Binding = document.Invoice.Binding;
        Scopes = new ScopeIndex(Tree, scopes ?? Binding.Scopes);
        Facts = new DocumentFacts(this);
    }

    public XmlTree Tree { get; }

    public SyntaxBinding Binding { get; }

    public ScopeIndex Scopes { get; }

    public DocumentFacts Facts { get; }

    /// <summary>Judges by every rule of a syntax, scope by scope.</summary>
    public void Run(RulesByScope rules)
    {
        foreach (var scope in rules.Scopes)
        {
            foreach (var entry in Scopes[scope])
            {
                Judge(rules.Of(scope, entry.Category), scope, entry);
            }
        }
    }

    /// <summary>
    /// A check met a value it cannot judge: it is there several times, or cannot be read. The official validator stops the whole
    /// document at this point; here only the rule is not judged, and the value is reported once, whatever number of rules met it.
    /// </summary>
    public void Doubt(Rule reason, int node)
    {
        inDoubt = true;
        findings.ReportOnce(reason, Tree, node);
    }

    /// <summary><c>xs:decimal(node)</c>; null, and in doubt, when it is not one.</summary>
    public decimal? Decimal(int node)
    {
        if (XmlNumber.TryDecimal(Tree.TextUtf8(node), out var value))
        {
            return value;
        }

        Doubt(ValueRules.Unreadable, node);
        return null;
    }

    /// <summary><c>xs:double(node)</c>; null, and in doubt, when it is not one.</summary>
    public double? Double(int node)
    {
        if (XmlNumber.TryDouble(Tree.TextUtf8(node), out var value))
        {
            return value;
        }

        Doubt(ValueRules.Unreadable, node);
        return null;
    }

    /// <summary>
    /// An element with many children can be in a scope many times, once for each category code in it. It is judged once a category.
    /// </summary>
    private void Judge(ReadOnlySpan<SemanticRule> rules, Scope scope, ScopeEntry entry)
    {
        if (rules.IsEmpty)
        {
            return;
        }

        if (entry.Category == VatCategory.None || !WideTests.IsWide(Tree, entry.Node))
        {
            Judge(rules, entry, broken: null);
            return;
        }

        wideOutcomes ??= [];
        if (wideOutcomes.TryGetValue((scope, entry), out var again))
        {
            again.ForEach(broken => Report(broken.Rule, broken.Outcome));
            return;
        }

        Judge(rules, entry, wideOutcomes[(scope, entry)] = []);
    }

    private void Judge(ReadOnlySpan<SemanticRule> rules, ScopeEntry entry, List<(SemanticRule Rule, Outcome Outcome)>? broken)
    {
        var subject = new Subject(this, entry.Node, entry.Category);
        foreach (var rule in rules)
        {
            if (rule.IfDeclared != VatCategory.None && !Facts.Vat.Has(rule.IfDeclared))
            {
                continue;
            }

            var outcome = Try(rule, subject);
            if (outcome.IsBroken && !inDoubt)
            {
                Report(rule, outcome);
                broken?.Add((rule, outcome));
            }

            inDoubt = false;
        }
    }

    private void Report(SemanticRule rule, Outcome outcome) =>
        findings.Report(rule, Tree, outcome.Node, outcome.Found, outcome.Expected);

    private Outcome Try(SemanticRule rule, Subject subject)
    {
        try
        {
            return rule.Check(subject);
        }
        catch (OverflowException)
        {
            // Sums and products of amounts beyond 28 digits: not an invoice, but not our fault either.
            Doubt(ValueRules.Unreadable, subject.Node);
            return Outcome.Kept;
        }
    }
}
