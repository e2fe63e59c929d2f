using Hub.En16931;
using EngineFinding = Hub.En16931.Finding;
using Finding = Hub.Contracts.Finding;
using Severity = Hub.En16931.Severity;

namespace Hub.Validation.CheckInvoices;

/// <summary>From the engine's finding to the message's.</summary>
internal static class FindingMapping
{
    /// <summary>The most that one invoice's message carries.</summary>
    public const int Most = 100;

    /// <summary>Fatal first, else in the order found; the texts are worked out for those that are sent only.</summary>
    public static IReadOnlyList<Finding> Worst(IReadOnlyList<EngineFinding> file, IReadOnlyList<EngineFinding> invoice)
    {
        if (file.Count + invoice.Count == 0) return [];
        var all = file.Concat(invoice);
        return [.. all.Where(IsFatal).Concat(all.Where(finding => !IsFatal(finding))).Take(Most).Select(ToContract)];
    }

    /// <summary>What sets beside those in force found, fatal first; null when nothing.</summary>
    public static IReadOnlyList<Finding>? Beside(InvoiceVerdict? verdict) => verdict is { BesideFindings.Count: > 0 } ? Worst([], verdict.BesideFindings) : null;

    private static bool IsFatal(EngineFinding finding) => finding.Severity == Severity.Fatal;

    private static Finding ToContract(EngineFinding finding) => new()
    {
        Rule = finding.Rule,
        Severity = IsFatal(finding) ? "fatal" : "warning",
        RuleSet = finding.RuleSet?.Id,
        RuleSetVersion = finding.RuleSet?.Version,
        Terms = finding.Terms,
        XPath = finding.XPath is { Length: > 0 } path ? path : null,
        Line = finding.Line,
        Column = finding.Column,
        Found = FindingText.Shorten(finding.Found),
        Expected = FindingText.Shorten(finding.Expected),
        French = finding.French,
        English = finding.English,
    };
}
