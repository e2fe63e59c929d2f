using System.Text;
using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>The tests that both syntaxes need, as XPath would answer them.</summary>
internal static class NodeTests
{
    /// <summary>"child = 'value'": a child of that name has exactly that text.</summary>
    public static NodeTest ChildIs(int child, params string[] values)
    {
        var texts = Array.ConvertAll(values, Encoding.UTF8.GetBytes);
        return (tree, node) => AnyChild(tree, node, child, (t, n) => IsOneOf(t.TextUtf8(n), texts));
    }

    /// <summary>"normalize-space(child) = 'value'".</summary>
    public static NodeTest TrimmedChildIs(int child, params string[] values)
    {
        var texts = Array.ConvertAll(values, Encoding.UTF8.GetBytes);
        return (tree, node) => AnyChild(tree, node, child, (t, n) => IsOneOf(XmlSpace.Trim(t.TextUtf8(n)), texts));
    }

    /// <summary>A child of that name stands.</summary>
    public static NodeTest HasChild(int child) => (tree, node) => tree.Child(node, child) >= 0;

    /// <summary>"ancestor::name".</summary>
    public static NodeTest IsUnder(int ancestor) => (tree, node) => FindAbove(tree, node, ancestor) >= 0;

    /// <summary>"self::name".</summary>
    public static NodeTest IsNamed(int name) => (tree, node) => tree.Name(node) == name;

    public static NodeTest Not(NodeTest test) => (tree, node) => !test(tree, node);

    public static NodeTest Both(NodeTest one, NodeTest other) => (tree, node) => one(tree, node) && other(tree, node);

    public static NodeTest Either(NodeTest one, NodeTest other) => (tree, node) => one(tree, node) || other(tree, node);

    /// <summary>A child of that name passes a test.</summary>
    public static bool AnyChild(XmlTree tree, int node, int name, NodeTest test)
    {
        for (var child = tree.Child(node, name); child >= 0; child = tree.NextSame(child))
        {
            if (test(tree, child))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindAbove(XmlTree tree, int node, int name)
    {
        do
        {
            node = tree.Parent(node);
        }
        while (node >= 0 && tree.Name(node) != name);
        return node;
    }

    private static bool IsOneOf(ReadOnlySpan<byte> text, byte[][] values)
    {
        foreach (var value in values)
        {
            if (text.SequenceEqual(value))
            {
                return true;
            }
        }

        return false;
    }
}
