namespace Hub.En16931.SyntaxTables;

/// <summary>A check of paths that begin with "//": counted over the whole document, reported once for each node of its context.</summary>
/// <param name="Rule">The rule reported.</param>
/// <param name="Context">The context that asks.</param>
/// <param name="Max">How often it may stand.</param>
/// <param name="Alike">When not None, all must have the same text, and <paramref name="Max"/> means nothing.</param>
internal sealed record AnywhereCheck(SyntaxRule Rule, ContextRule Context, int Max, Likeness Alike);
