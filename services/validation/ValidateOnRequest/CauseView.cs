namespace Hub.Validation.ValidateOnRequest;

/// <summary>A broken rule with all its places: mended once.</summary>
/// <param name="Rule">Official id, or one of the hub's own.</param>
/// <param name="Severity">"fatal" or "warning".</param>
/// <param name="Terms">The business terms and groups concerned.</param>
/// <param name="Text">What is wrong and what to do, said of the first place.</param>
/// <param name="Help">The rule's page: what it means, an example that passes and one that fails.</param>
/// <param name="Count">How many places there are.</param>
/// <param name="Places">The first hundred of them.</param>
/// <param name="AlsoBroken">Rules that say the same of the same places: the same mending satisfies them.</param>
public sealed record CauseView(string Rule, string Severity, IReadOnlyList<TermView> Terms, TextView Text, Uri Help, int Count, IReadOnlyList<PlaceView> Places, IReadOnlyList<string> AlsoBroken);
