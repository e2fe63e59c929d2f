namespace Hub.Routing.ManageRules;

/// <summary>The versions of an owner's rules, the latest first.</summary>
/// <param name="Versions">The page, without the rules themselves.</param>
/// <param name="Next">Give it as <c>before</c> for the next page; null on the last one.</param>
internal sealed record RuleSetsAnswer(IReadOnlyList<RuleSetAnswer> Versions, int? Next);
