using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>General comparisons of XPath over the children of an element: true when any child of that name compares.</summary>
internal static class Nodes
{
    /// <summary>True when a child's text is exactly one of two.</summary>
    public static bool AnyChild(XmlTree tree, int node, int name, ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        for (var child = tree.Child(node, name); child >= 0; child = tree.NextSame(child))
        {
            var text = tree.TextUtf8(child);
            if (text.SequenceEqual(one) || text.SequenceEqual(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a child, read as <c>xs:boolean</c>, has that value.</summary>
    public static bool AnyChild(XmlTree tree, int node, int name, bool isTrue)
    {
        for (var child = tree.Child(node, name); child >= 0; child = tree.NextSame(child))
        {
            if (IsBoolean(tree.TextUtf8(child), isTrue))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsBoolean(ReadOnlySpan<byte> text, bool isTrue)
    {
        text = XmlSpace.Trim(text);
        return isTrue ? text.SequenceEqual("true"u8) || text.SequenceEqual("1"u8) : text.SequenceEqual("false"u8) || text.SequenceEqual("0"u8);
    }
}
