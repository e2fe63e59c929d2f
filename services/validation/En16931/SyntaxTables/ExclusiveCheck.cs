namespace Hub.En16931.SyntaxTables;

/// <summary>Two things of which an element may have one only.</summary>
internal sealed class ExclusiveCheck(SyntaxRule rule, int[] first, int[] second) : NodeCheck
{
    public override void Judge(TableWalk walk, int node)
    {
        if (Descent.Find(walk.Tree, node, first) >= 0 && Descent.Find(walk.Tree, node, second) is >= 0 and var offending)
        {
            walk.Report(rule, offending);
        }
    }
}
