using Hub.En16931.CodeLists;
using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>A text, or an attribute, that must be a code of a list.</summary>
/// <param name="rule">The rule reported.</param>
/// <param name="list">The codes.</param>
/// <param name="attribute">The attribute that holds the code, -1 for the element's own text.</param>
/// <param name="spelling">How a code may be written.</param>
/// <param name="unless">What excuses another value, null when nothing does.</param>
internal sealed class CodeCheck(SyntaxRule rule, CodeList list, int attribute, CodeSpelling spelling, WalkTest? unless) : NodeCheck
{
    public override void Judge(TableWalk walk, int node)
    {
        var found = attribute < 0 ? -1 : walk.Tree.Attribute(node, attribute);
        if (!IsCode(walk.Tree, node, found) && !(unless is not null && unless(walk, node)))
        {
            // Of the element's own text the finding makes a string when somebody asks for it.
            walk.Report(rule, node, attribute < 0 ? null : found < 0 ? "" : walk.Tree.AttributeText(found));
        }
    }

    /// <summary>An absent attribute reads as an empty one.</summary>
    private bool IsCode(XmlTree tree, int node, int found)
    {
        var value = attribute < 0 ? tree.TextUtf8(node) : found < 0 ? default : tree.AttributeValue(found);
        return list.Contains(value, spelling);
    }
}
