namespace Hub.En16931.Patterns;

/// <summary>Where a rule applies.</summary>
/// <param name="Pattern">The official pattern: inside one, an element is judged by the first context that matches it and by no other.</param>
/// <param name="Contexts">The elements judged: match patterns, separated by "|".</param>
/// <param name="Rule">The rule.</param>
internal sealed record PatternRow<TFacts>(string Pattern, string Contexts, PatternRule<TFacts> Rule);
