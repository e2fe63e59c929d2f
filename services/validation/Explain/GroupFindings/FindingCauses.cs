using Hub.En16931;

namespace Hub.Explain.GroupFindings;

/// <summary>Groups the findings of a document by the rule that they break, and rules that say the same by what they say.</summary>
public static class FindingCauses
{
    /// <summary>The most places shown of one cause.</summary>
    public const int MostPlaces = 100;

    private const int LongestValue = 200;

    /// <summary>The causes, fatal ones first, each group in the document's order.</summary>
    public static IReadOnlyList<FindingCause> Of(IEnumerable<Finding> findings)
    {
        var causes = findings.GroupBy(finding => (finding.Rule, finding.Severity)).Select(ToCause).ToList();
        return [.. KnockOn.Mark(SameMending.Merge(causes)).OrderBy(cause => cause.IsFatal ? 0 : 1).ThenBy(cause => cause.Places[0].Line ?? 0).ThenBy(cause => cause.Places[0].Column ?? 0)];
    }

    private static FindingCause ToCause(IEnumerable<Finding> group)
    {
        var findings = group.ToList();
        var text = TextOf(findings[0]);
        return new FindingCause(findings[0].Definition, findings[0].Severity, text, findings.Count, [.. findings.Take(MostPlaces).Select(finding => ToPlace(finding, text))], []) { First = findings[0] };
    }

    private static FindingPlace ToPlace(Finding finding, LocalText cause)
    {
        var text = TextOf(finding);
        return new FindingPlace(
            finding.XPath.Length > 0 ? finding.XPath : null,
            finding.Line > 0 ? finding.Line : null,
            finding.Column > 0 ? finding.Column : null,
            Shorten(finding.Found),
            Shorten(finding.Expected),
            text == cause ? null : text);
    }

    private static LocalText TextOf(Finding finding) => new(finding.French, finding.English);

    private static string? Shorten(string? text) => text is { Length: > LongestValue } ? text[..(LongestValue - 1)] + "…" : text;
}
