namespace Hub.En16931.Xml;

/// <summary>Collects nodes, attributes and decoded text; the arrays become the tree's own.</summary>
internal sealed class TreeBuilder
{
    private XmlNode[] nodes;
    private XmlAttribute[] attributes;
    private byte[] decoded = [];
    private int decodedLength;
    private PathBook? paths = PathBook.Current;
    private int lastPath = PathBook.Start;

    public TreeBuilder(XmlSource source, int maxElements)
    {
        var tags = source.Bytes.AsSpan(source.Start, source.End - source.Start).Count((byte)'<');
        nodes = GC.AllocateUninitializedArray<XmlNode>(Math.Min((tags / 2) + 4, maxElements));
        attributes = new XmlAttribute[(nodes.Length / 4) + 8];
    }

    public int Count { get; private set; }

    public int AttributeCount { get; private set; }

    public ref XmlNode Node(int node) => ref nodes[node];

    public ref XmlAttribute Attribute(int attribute) => ref attributes[attribute];

    public int AddNode(int parent, int tagStart, int firstAttribute, int name)
    {
        if (Count == nodes.Length)
        {
            Array.Resize(ref nodes, checked((Count * 2) + 4));
        }

        nodes[Count] = new XmlNode { Name = name, Parent = parent, TagStart = tagStart, FirstAttribute = firstAttribute, Path = PathOf(parent, name) };
        return Count++;
    }

    public ref XmlAttribute AddAttribute()
    {
        if (AttributeCount == attributes.Length)
        {
            Array.Resize(ref attributes, checked(AttributeCount * 2));
        }

        return ref attributes[AttributeCount++];
    }

    public void TruncateAttributes(int count) => AttributeCount = count;

    /// <summary>Room for decoded text of at most that length. <see cref="Decoded"/> takes what was written.</summary>
    public Span<byte> DecodedRoom(int length)
    {
        if (decoded.Length - decodedLength < length)
        {
            Array.Resize(ref decoded, Math.Max(decodedLength + length, Math.Min(decoded.Length * 2, Array.MaxLength)));
        }

        return decoded.AsSpan(decodedLength);
    }

    /// <summary>Takes what was written into the room; gives the offset by which the tree finds it, always negative.</summary>
    public int Decoded(int length)
    {
        decodedLength += length;
        return ~(decodedLength - length);
    }

    /// <summary>The value of an attribute that has been added.</summary>
    public ReadOnlySpan<byte> Value(XmlSource source, in XmlAttribute attribute) =>
        attribute.ValueStart >= 0
            ? source.Bytes.AsSpan(attribute.ValueStart, attribute.ValueLength)
            : decoded.AsSpan(~attribute.ValueStart, attribute.ValueLength);

    public XmlTree ToTree(XmlSource source, NameTable? unknownNames) =>
        new(source, nodes, Count, attributes, AttributeCount, decoded, unknownNames) { Paths = paths, FirstOnPaths = FirstOnPaths() };

    private int PathOf(int parent, int name)
    {
        var around = parent < 0 ? PathBook.Start : nodes[parent].Path;
        if (around < 0 || paths is null || !XmlName.IsKnown(name))
        {
            return -1;
        }

        var path = paths.FindOrAdd(around, name);
        paths = path < 0 ? null : paths;
        lastPath = Math.Max(path, lastPath);
        return path;
    }

    /// <summary>
    /// Links the elements of each path, from the last to the first, and gives the first ones, plus one: up to the last path of this
    /// document, since the book has those of all others too, and another document may be adding to it.
    /// </summary>
    private int[] FirstOnPaths()
    {
        var first = paths is null ? [] : new int[lastPath + 1];
        for (var at = Count - 1; at >= 0; at--)
        {
            ref var node = ref nodes[at];
            if (paths is null)
            {
                node.Path = -1;
            }
            else if (node.Path >= 0)
            {
                node.NextOnPath = first[node.Path] - 1;
                first[node.Path] = at + 1;
            }
        }

        return first;
    }
}
