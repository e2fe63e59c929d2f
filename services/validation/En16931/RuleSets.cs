namespace Hub.En16931;

/// <summary>The rule sets the engine knows.</summary>
public static class RuleSets
{
    /// <summary>EN 16931 as published by CEN, artefacts 1.3.16, in UBL and in CII.</summary>
    public static IReadOnlyList<RuleSet> En16931 { get; } = [new En16931RuleSet()];
}
