using System.Text.RegularExpressions;

namespace Hub.En16931.Selection;

/// <summary>A rule's weight, set by who runs the checks, in place of the flag that its authors gave it. It never makes more of a set that runs as a warning.</summary>
/// <param name="Rule">The rule's id; with "*" at the end, every rule whose id begins so.</param>
/// <param name="Weight">Its weight.</param>
public sealed record WeightSetting(string Rule, RuleWeight Weight)
{
    /// <summary>First issue date (BT-2) it holds for; null: any before <see cref="Until"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last issue date (BT-2) it holds for; null: any after <see cref="From"/>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only for findings whose found value matches; null: for all. Build it with <see cref="RegexOptions.NonBacktracking"/>: the values are strangers'.</summary>
    public Regex? Found { get; init; }

    /// <summary>True when it speaks of this finding in an invoice of that date; a setting with a date is silent about an invoice without one.</summary>
    internal bool IsFor(Finding finding, DateOnly? date) =>
        IsForRule(finding.Rule)
        && (date is { } day ? !(From > day) && !(Until < day) : From is null && Until is null)
        && (Found is null || (finding.Found is { } value && Found.IsMatch(value)));

    private bool IsForRule(string rule) => Rule.EndsWith('*') ? rule.StartsWith(Rule[..^1], StringComparison.Ordinal) : rule == Rule;
}
