namespace Hub.En16931.SyntaxTables;

/// <summary>A context that a node may be of, going by its name.</summary>
internal readonly record struct ContextCandidate(ContextRule Rule, ContextPath Path);
