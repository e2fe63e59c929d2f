namespace Hub.En16931.Selection;

/// <summary>The weights set by who runs the checks, for an invoice of one date.</summary>
internal readonly record struct ActiveWeights(IReadOnlyList<WeightSetting> Settings, DateOnly? Date)
{
    /// <summary>The severity of a finding, null when it is not reported; its rule's own where no setting speaks of it, the first that does decides.</summary>
    public Severity? SeverityOf(Finding finding)
    {
        for (var at = 0; at < Settings.Count; at++)
        {
            if (Settings[at].IsFor(finding, Date))
            {
                return Settings[at].Weight switch
                {
                    RuleWeight.Off => null,
                    RuleWeight.Warning => Severity.Warning,
                    _ => Severity.Fatal,
                };
            }
        }

        return finding.Definition.Severity;
    }
}
