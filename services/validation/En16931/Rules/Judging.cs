using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>The judging of one document by the semantic rules: what the checks share, and the doubts they have.</summary>
internal sealed class Judging
{
    private readonly FindingSink findings;
    private HashSet<int>? doubtful;
    private bool inDoubt;

    public Judging(JudgedDocument document, FindingSink findings)
    {
        this.findings = findings;
        Tree = document.Tree;
        Binding = document.Invoice.Binding;
        Scopes = new ScopeIndex(Tree, Binding);
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
                foreach (var rule in rules.Of(scope, entry.Category))
                {
                    Judge(rule, new Subject(this, entry.Node, entry.Category));
                }
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
        if ((doubtful ??= []).Add(node))
        {
            findings.Report(reason, Tree, node);
        }
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

    private void Judge(SemanticRule rule, Subject subject)
    {
        var outcome = Try(rule, subject);
        if (outcome.IsBroken && !inDoubt)
        {
            findings.Report(rule, Tree, outcome.Node, outcome.Found, outcome.Expected);
        }

        inDoubt = false;
    }

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
