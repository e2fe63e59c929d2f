namespace Hub.Conformance;

/// <summary>One rule over all documents.</summary>
public sealed record RuleRow(string Rule, int Agreed, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra, int Miscounted)
{
    /// <summary>True when a document's set of rules differs by this one.</summary>
    public bool Disagrees => Missed.Count + Extra.Count > 0;

    /// <summary>Counts one rule over the documents in which either side reports it.</summary>
    public static RuleRow Of(string rule, IReadOnlyList<Comparison> comparisons)
    {
        List<string> missed = [.. comparisons.Where(comparison => !comparison.Ours.ContainsKey(rule)).Select(comparison => comparison.Official.Path)];
        List<string> extra = [.. comparisons.Where(comparison => !comparison.Theirs.ContainsKey(rule)).Select(comparison => comparison.Official.Path)];
        return new RuleRow(rule, comparisons.Count - missed.Count - extra.Count, missed, extra, comparisons.Count(comparison => comparison.Miscounted.Contains(rule)));
    }
}
