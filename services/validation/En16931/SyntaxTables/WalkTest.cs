namespace Hub.En16931.SyntaxTables;

/// <summary>A test of a context node that may need to know more of the document than the node.</summary>
internal delegate bool WalkTest(TableWalk walk, int node);
