namespace Hub.En16931.SyntaxTables;

/// <summary>A check that looks at a context node by itself and reports what is wrong with it.</summary>
internal abstract class NodeCheck
{
    public abstract void Judge(TableWalk walk, int node);
}
