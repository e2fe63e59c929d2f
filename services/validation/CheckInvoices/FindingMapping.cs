using Hub.Contracts;
using EngineFinding = Hub.En16931.Finding;
using Severity = Hub.En16931.Severity;

namespace Hub.Validation.CheckInvoices;

/// <summary>From the engine's finding to the message's.</summary>
internal static class FindingMapping
{
    /// <summary>The most that one invoice's message carries.</summary>
    public const int Most = 100;

    /// <summary>Fatal first, else in the order found; the texts are worked out for those that are sent only.</summary>
    public static IReadOnlyList<Finding> Worst(IReadOnlyList<Finding> file, IReadOnlyList<EngineFinding> invoice)
    {
        var fatal = file.Where(IsFatal).Concat(invoice.Where(finding => finding.Severity == Severity.Fatal).Take(Most).Select(ToContract));
        var warnings = file.Where(finding => !IsFatal(finding)).Concat(invoice.Where(finding => finding.Severity != Severity.Fatal).Take(Most).Select(ToContract));
        return [.. fatal.Concat(warnings).Take(Most)];
    }

    public static bool IsFatal(Finding finding) => finding.Severity == "fatal";

    private static Finding ToContract(EngineFinding finding) => new()
    {
        Rule = finding.Rule,
        Severity = finding.Severity == Severity.Fatal ? "fatal" : "warning",
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
