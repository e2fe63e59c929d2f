using Hub.En16931.Model;

namespace Hub.En16931.SyntaxTables;

/// <summary>One of the few rules that no verb says: code.</summary>
internal sealed class PredicateCheck(SyntaxRule rule, NodeTest holds) : NodeCheck
{
    public override void Judge(TableWalk walk, int node)
    {
        if (!holds(walk.Tree, node))
        {
            walk.Report(rule, node);
        }
    }
}
