using Hub.En16931.French.BrFr.V1_4_0;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0;

namespace Hub.En16931;

/// <summary>The rule sets the engine knows.</summary>
public static class RuleSets
{
    /// <summary>EN 16931 as published by CEN, artefacts 1.3.16, in UBL and in CII.</summary>
    public static IReadOnlyList<RuleSet> En16931 { get; } = [new En16931RuleSet()];

    /// <summary>BR-FR, the French rules for an invoice of the reform (flow 2), version 1.4.0.03; judged only when asked for.</summary>
    public static RuleSet BrFr { get; } = new BrFrRuleSet();

    /// <summary>
    /// The French profile EXTENDED-CTC-FR as published by FNFE-MPE, version 1.4.0.03, in UBL and in CII. It takes the place of
    /// <see cref="En16931"/> for an invoice of that profile.
    /// </summary>
    public static RuleSet ExtendedCtcFr { get; } = new ExtendedCtcFrRuleSet();
}
