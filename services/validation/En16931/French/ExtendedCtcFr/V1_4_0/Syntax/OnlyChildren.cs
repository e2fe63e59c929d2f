using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>Rules that an element, where it stands, has no other children than these.</summary>
internal static class OnlyChildren
{
    /// <summary>In every element of that name below a node, only children of the given names; in those of the name <paramref name="inner"/>, only <paramref name="innermost"/>.</summary>
    public static NodeTest In(int name, int first, int inner, int innermost) => (tree, node) =>
        !Any(tree, node, child => child == name, terms =>
            HasOther(tree, terms, child => child == first || child == inner)
            || Any(tree, terms, child => child == inner, place => HasOther(tree, place, child => child == innermost)));

    /// <summary>In every element of that name below a node, only children of these local names, in whatever namespace.</summary>
    public static NodeTest In(int name, params string[] localNames) => (tree, node) =>
        !Any(tree, node, child => child == name, element => HasOther(tree, element, child => localNames.Contains(tree.LocalNameOf(child))));

    /// <summary>The same below every child of the given names.</summary>
    public static NodeTest Below(NodeTest test, params int[] names) => (tree, node) => !Any(tree, node, names.Contains, child => !test(tree, child));

    private static bool HasOther(XmlTree tree, int node, Func<int, bool> isAllowed) => Any(tree, node, name => !isAllowed(name), _ => true);

    private static bool Any(XmlTree tree, int node, Func<int, bool> isNamed, Func<int, bool> isWanted)
    {
        for (var child = tree.FirstChild(node); child >= 0; child = tree.NextSibling(child))
        {
            if (isNamed(tree.Name(child)) && isWanted(child))
            {
                return true;
            }
        }

        return false;
    }
}
