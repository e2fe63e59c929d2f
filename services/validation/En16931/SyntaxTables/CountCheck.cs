namespace Hub.En16931.SyntaxTables;

/// <summary>How often something may stand: not at all (0, 0), at most once (0, 1), exactly once (1, 1), at least once (1, many).</summary>
internal sealed record CountCheck(SyntaxRule Rule, int Min, int Max, WalkTest? Unless);
