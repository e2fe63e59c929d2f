namespace Hub.En16931.Selection;

/// <summary>Gives the findings of one rule set in one invoice their effective severity.</summary>
/// <param name="RuleSet">The set that reports.</param>
/// <param name="AsWarning">True when nothing it finds is fatal.</param>
/// <param name="Weights">Weights set by who runs the checks.</param>
internal sealed record Weighing(RuleSet RuleSet, bool AsWarning, ActiveWeights Weights)
{
    /// <summary>What the finding counts as, null when it does not count.</summary>
    public Severity? SeverityOf(Finding finding) =>
        Weights.SeverityOf(finding) is { } severity ? (AsWarning ? Severity.Warning : severity) : null;
}
