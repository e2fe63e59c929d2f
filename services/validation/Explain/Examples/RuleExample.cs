namespace Hub.Explain.Examples;

/// <summary>Two pieces of invoices that the project wrote and the engine judged: one that keeps a rule and one that breaks it.</summary>
/// <param name="Passing">The piece that keeps it; "…" stands for what is left out.</param>
/// <param name="Failing">The piece that breaks it.</param>
/// <param name="French">What the engine says of the second, in French.</param>
/// <param name="English">What the engine says of the second, in English.</param>
public sealed record RuleExample(IReadOnlyList<FragmentLine> Passing, IReadOnlyList<FragmentLine> Failing, string French, string English);
