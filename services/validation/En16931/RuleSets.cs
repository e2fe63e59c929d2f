using Hub.En16931.French.BrFr.V1_4_0;

namespace Hub.En16931;

/// <summary>The rule sets the engine knows.</summary>
public static class RuleSets
{
    /// <summary>EN 16931 as published by CEN, artefacts 1.3.16, in UBL and in CII.</summary>
    public static IReadOnlyList<RuleSet> En16931 { get; } = [new En16931RuleSet()];

    /// <summary>BR-FR, the French rules for an invoice of the reform (flow 2), version 1.4.0.03; judged only when asked for.</summary>
    public static RuleSet BrFr { get; } = new BrFrRuleSet();
}
