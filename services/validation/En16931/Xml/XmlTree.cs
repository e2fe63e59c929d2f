using System.Text;

namespace Hub.En16931.Xml;

/// <summary>
/// A parsed document: its elements in document order, node 0 the root, as compact arrays of offsets into the UTF-8 bytes.
/// Comments and processing instructions are not in it; the text around them is one text, as XPath's string value has it.
/// Nodes and names are ints; -1 means none. Immutable and safe for any number of readers.
/// </summary>
internal sealed class XmlTree
{
    private readonly byte[] bytes;
    private readonly byte[] decoded;
    private readonly XmlNode[] nodes;
    private readonly XmlAttribute[] attributes;
    private readonly int attributeCount;
    private readonly NameTable? unknownNames;
    private readonly int documentStart;
    private readonly int documentEnd;
    private LineIndex? lines;
    private SiblingIndex? siblings;

    public XmlTree(
        XmlSource source, XmlNode[] nodes, int count, XmlAttribute[] attributes, int attributeCount, byte[] decoded, NameTable? unknownNames)
    {
        bytes = source.Bytes;
        documentStart = source.Start;
        documentEnd = source.End;
        this.nodes = nodes;
        Count = count;
        this.attributes = attributes;
        this.attributeCount = attributeCount;
        this.decoded = decoded;
        this.unknownNames = unknownNames;
    }

    /// <summary>Number of elements.</summary>
    public int Count { get; }

    /// <summary>The book of the elements' paths; null when it had no room for them, and then no element has one.</summary>
    public PathBook? Paths { get; init; }

    /// <summary>The first element of each path, plus one.</summary>
    public int[] FirstOnPaths { private get; init; } = [];

    /// <summary>The element's path in <see cref="Paths"/>; -1 when it has none.</summary>
    public int Path(int node) => nodes[node].Path;

    /// <summary>The first element of a path, -1 when there is none.</summary>
    public int FirstOnPath(int path) => path >= 0 && path < FirstOnPaths.Length ? FirstOnPaths[path] - 1 : -1;

    /// <summary>The next element of the same path, -1 when there is none.</summary>
    public int NextOnPath(int node) => nodes[node].NextOnPath;

    /// <summary>The id of the element's qualified name, as <see cref="XmlName.Of"/> gives it.</summary>
    public int Name(int node) => nodes[node].Name;

    public string LocalName(int node) => LocalNameOf(nodes[node].Name);

    public string NamespaceUri(int node) => NamespaceUriOf(nodes[node].Name);

    public string LocalNameOf(int name) => NamesOf(name).LocalName(name);

    public string NamespaceUriOf(int name)
    {
        var namespaceId = NamesOf(name).NamespaceOf(name);
        return (namespaceId < NameTable.FirstUnknownNamespace ? NameTable.Known : unknownNames!).NamespaceText(namespaceId);
    }

    public int Parent(int node) => nodes[node].Parent;

    /// <summary>The node after the last descendant: the descendants of a node are node + 1 up to, not including, this.</summary>
    public int End(int node) => nodes[node].End;

    public bool IsLeaf(int node) => nodes[node].End == node + 1;

    public int FirstChild(int node) => nodes[node].End == node + 1 ? -1 : node + 1;

    public int NextSibling(int node)
    {
        var next = nodes[node].End;
        var parent = nodes[node].Parent;
        return parent >= 0 && next < nodes[parent].End ? next : -1;
    }

    /// <summary>First child of that name, -1 when there is none.</summary>
    public int Child(int node, int name)
    {
        var end = nodes[node].End;
        for (var child = node + 1; child < end; child = nodes[child].End)
        {
            if (nodes[child].Name == name)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The next sibling of the same name, -1 when there is none.</summary>
    public int NextSame(int node)
    {
        var parent = nodes[node].Parent;
        if (parent < 0)
        {
            return -1;
        }

        var end = nodes[parent].End;
        for (var sibling = nodes[node].End; sibling < end; sibling = nodes[sibling].End)
        {
            if (nodes[sibling].Name == nodes[node].Name)
            {
                return sibling;
            }
        }

        return -1;
    }

    /// <summary>XPath's string value: all text inside, of descendants too, line ends normalized and references resolved.</summary>
    public string Text(int node) => Encoding.UTF8.GetString(TextUtf8(node));

    /// <summary>The string value as UTF-8. Of a leaf it is free; of an element with children it is put together at each call.</summary>
    public ReadOnlySpan<byte> TextUtf8(int node)
    {
        ref var element = ref nodes[node];
        return element.End == node + 1
            ? Slice(element.TextStart, element.TextLength)
            : TextDecoder.Text(bytes.AsSpan(element.TextStart, RawLength(element)));
    }

    /// <summary>True when an element with children also has text of its own that is not blank.</summary>
    public bool HasMixedText(int node) => nodes[node].TextLength < 0;

    /// <summary>Index of the element's first attribute.</summary>
    public int AttributeStart(int node) => nodes[node].FirstAttribute;

    /// <summary>Index after the element's last attribute.</summary>
    public int AttributeEnd(int node) => node + 1 < Count ? nodes[node + 1].FirstAttribute : attributeCount;

    public int AttributeName(int attribute) => attributes[attribute].Name;

    public string AttributeLocalName(int attribute) => LocalNameOf(attributes[attribute].Name);

    public string AttributeText(int attribute) => Encoding.UTF8.GetString(AttributeValue(attribute));

    public ReadOnlySpan<byte> AttributeValue(int attribute) => Slice(attributes[attribute].ValueStart, attributes[attribute].ValueLength);

    public bool TryGetAttribute(int node, int name, out ReadOnlySpan<byte> value)
    {
        var attribute = Attribute(node, name);
        value = attribute < 0 ? default : AttributeValue(attribute);
        return attribute >= 0;
    }

    /// <summary>Index of the attribute of that name, -1 when there is none.</summary>
    public int Attribute(int node, int name)
    {
        var end = AttributeEnd(node);
        for (var attribute = nodes[node].FirstAttribute; attribute < end; attribute++)
        {
            if (attributes[attribute].Name == name)
            {
                return attribute;
            }
        }

        return -1;
    }

    /// <summary>Index of the attribute of that name in no namespace, -1 when there is none: for a name that need not be registered.</summary>
    public int Attribute(int node, ReadOnlySpan<byte> localName)
    {
        var end = AttributeEnd(node);
        for (var attribute = nodes[node].FirstAttribute; attribute < end; attribute++)
        {
            var name = attributes[attribute].Name;
            var names = NamesOf(name);
            if (names.NamespaceOf(name) == NameTable.NoNamespace && names.LocalNameUtf8(name).SequenceEqual(localName))
            {
                return attribute;
            }
        }

        return -1;
    }

    /// <summary>Where the start tag begins.</summary>
    public TextPosition Position(int node) => (lines ??= new LineIndex(bytes, documentStart, documentEnd)).At(nodes[node].TagStart);

    /// <summary>A path a person can read, with the document's own prefixes.</summary>
    public string XPath(int node) => (siblings ??= new SiblingIndex(this)).Path(node);

    /// <summary>The name as the document writes it, prefix included.</summary>
    public string QualifiedName(int node) => Encoding.UTF8.GetString(RawName(node));

    private ReadOnlySpan<byte> RawName(int node)
    {
        var rest = bytes.AsSpan(nodes[node].TagStart + 1, documentEnd - nodes[node].TagStart - 1);
        return rest[..XmlScan.NameLength(rest)];
    }

    private static int RawLength(in XmlNode node) => node.TextLength < 0 ? ~node.TextLength : node.TextLength;

    private NameTable NamesOf(int name) => XmlName.IsKnown(name) ? NameTable.Known : unknownNames!;

    private ReadOnlySpan<byte> Slice(int start, int length) =>
        start >= 0 ? bytes.AsSpan(start, length) : decoded.AsSpan(~start, length);
}
