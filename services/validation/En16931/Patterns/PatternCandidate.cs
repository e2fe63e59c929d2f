using Hub.En16931.Model;

namespace Hub.En16931.Patterns;

/// <summary>A context an element may be in, and the rules that judge it there.</summary>
internal sealed record PatternCandidate<TFacts>(int Pattern, MatchPattern Path, PatternRule<TFacts>[] Rules);
