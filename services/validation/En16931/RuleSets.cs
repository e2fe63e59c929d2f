using Hub.En16931.French.BrFr.V1_4_0;
using Hub.En16931.French.BrFrCpro;
using Hub.En16931.French.BrFrCpro.V1_3;
using Hub.En16931.French.CompanyNumbers;
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

    /// <summary>The public-sector rules BR-FR-CPRO of XP Z12-012 annex A, version 1.3.</summary>
    public static RuleSet BrFrCpro { get; } = BrFrCproWith(new CproSettings());

    /// <summary>Check digits of SIREN and SIRET: rules of the hub's own, since no official one asks for them; all warnings.</summary>
    public static RuleSet CompanyNumbers { get; } = new CompanyNumbersRuleSet();

    /// <summary>All of them, the latest version first where there are several.</summary>
    public static IReadOnlyList<RuleSet> All { get; } = [.. En16931, ExtendedCtcFr, BrFr, BrFrCpro, CompanyNumbers];

    /// <summary>The public-sector rules with other limits.</summary>
    public static RuleSet BrFrCproWith(CproSettings settings) => new BrFrCproRuleSet(settings);

    /// <summary>The rule set of an id, in any case, and of a version; the latest where none is named; null when there is none.</summary>
    public static RuleSet? Find(string id, string? version = null) =>
        All.FirstOrDefault(ruleSet => ruleSet.Id.Equals(id, StringComparison.OrdinalIgnoreCase) && (version is null || ruleSet.Version == version));
}
