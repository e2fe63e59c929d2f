namespace Hub.En16931.Selection;

/// <summary>A rule set that an invoice is, or was, judged by.</summary>
/// <param name="RuleSet">The set.</param>
/// <param name="Enforcement">What its findings weigh.</param>
public sealed record ChosenRuleSet(RuleSet RuleSet, Enforcement Enforcement);
