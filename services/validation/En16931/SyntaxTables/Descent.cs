using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>Goes down a path of names without allocating.</summary>
internal static class Descent
{
    /// <summary>The first node at the end of the path that passes the test, -1 when there is none.</summary>
    public static int Find(XmlTree tree, int node, ReadOnlySpan<int> names, NodeTest? test = null)
    {
        if (names.IsEmpty)
        {
            return test is null || test(tree, node) ? node : -1;
        }

        for (var child = tree.Child(node, names[0]); child >= 0; child = tree.NextSame(child))
        {
            var found = Find(tree, child, names[1..], test);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }
}
