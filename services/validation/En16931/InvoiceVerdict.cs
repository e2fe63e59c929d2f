using Hub.En16931.Model;
using Hub.En16931.Selection;

namespace Hub.En16931;

/// <summary>What the engine says of one document. Immutable; holds on to the document's bytes, which must not change while it is used.</summary>
public sealed class InvoiceVerdict
{
    internal InvoiceVerdict(InvoiceSyntax syntax, bool isWellFormed, bool isStructureValid, IReadOnlyList<Finding> findings, Invoice? invoice)
    {
        Syntax = syntax;
        IsWellFormed = isWellFormed;
        IsStructureValid = isStructureValid;
        Findings = findings;
        Invoice = invoice;
    }

    /// <summary>The syntax the root element announces.</summary>
    public InvoiceSyntax Syntax { get; }

    /// <summary>False when the document is not XML, or exceeds a bound of <see cref="CheckOptions"/>; then there is no other judgement.</summary>
    public bool IsWellFormed { get; }

    /// <summary>True when the document is valid against the schema of its syntax.</summary>
    public bool IsStructureValid { get; }

    /// <summary>Structure first, then each rule set in force; within a family in document order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What the sets that run beside found: it has no effect on the verdict, its severities are what they would be if the sets were enforced.</summary>
    public IReadOnlyList<Finding> BesideFindings { get; internal init; } = [];

    /// <summary>The rule sets it was judged by, in that order; empty when it could not be read as an invoice.</summary>
    public IReadOnlyList<ChosenRuleSet> RuleSets { get; internal init; } = [];

    /// <summary>Well-formed, valid in structure and without a finding that is fatal here, whatever its rule's own flag.</summary>
    public bool IsValid => IsWellFormed && IsStructureValid && !Findings.Any(finding => finding.Severity == Severity.Fatal);

    /// <summary>The invoice in business terms; null when the document could not be read as one.</summary>
    public Invoice? Invoice { get; }
}
