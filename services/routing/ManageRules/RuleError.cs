namespace Hub.Routing.ManageRules;

/// <summary>What is wrong with a rule.</summary>
/// <param name="Path">Where: <c>rules[3].when.siret[0]</c>.</param>
/// <param name="French">What is wrong and how to mend it.</param>
/// <param name="English">The same in English.</param>
internal sealed record RuleError(string Path, string French, string English);
