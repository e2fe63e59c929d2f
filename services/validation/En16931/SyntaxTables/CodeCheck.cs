using System.Text;
using Hub.En16931.CodeLists;

namespace Hub.En16931.SyntaxTables;

/// <summary>A text, or an attribute, that must be a code of a list.</summary>
/// <param name="rule">The rule reported.</param>
/// <param name="list">The codes.</param>
/// <param name="attribute">The attribute that holds the code, -1 for the element's own text.</param>
/// <param name="spelling">How a code may be written.</param>
/// <param name="unless">What excuses another value, null when nothing does.</param>
internal sealed class CodeCheck(SyntaxRule rule, CodeList list, int attribute, CodeSpelling spelling, WalkTest? unless) : INodeCheck
{
    public void Judge(TableWalk walk, int node)
    {
        var tree = walk.Tree;
        ReadOnlySpan<byte> value = default;
        if (attribute < 0)
        {
            value = tree.TextUtf8(node);
        }
        else
        {
            tree.TryGetAttribute(node, attribute, out value);
        }

        if (list.Contains(value, spelling) || (unless is not null && unless(walk, node)))
        {
            return;
        }

        walk.Report(rule, node, Encoding.UTF8.GetString(value));
    }
}
