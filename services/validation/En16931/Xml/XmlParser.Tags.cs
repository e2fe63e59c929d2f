using System.Text;

namespace Hub.En16931.Xml;

/// <content>Start tags and end tags.</content>
internal sealed partial class XmlParser
{
    private bool ReadStartTag()
    {
        var tagStart = at;
        var nameLength = ScanName(tagStart + 1, out var hash);
        var firstAttribute = tree.AttributeCount;
        var (context, bindings) = (scope.Context, scope.Count);
        at = tagStart + 1 + nameLength;
        var isEmpty = false;
        if (at < end && bytes[at] == '>')
        {
            at++;
        }
        else if (!ReadAttributes(firstAttribute, out isEmpty))
        {
            return false;
        }

        var name = scope.Resolve(tagStart + 1, nameLength, hash, isAttribute: false);
        if (name < 0)
        {
            return BadName(tagStart + 1, nameLength);
        }

        if (tree.Count == options.MaxElements || depth == maxDepth)
        {
            return TooMany(tagStart);
        }

        var parent = depth == 0 ? -1 : open[depth - 1].Node;
        var node = tree.AddNode(parent, tagStart, firstAttribute, name);
        tree.Node(node).TextStart = at;
        if (isEmpty)
        {
            tree.Node(node).End = node + 1;
            scope.Restore(bindings, context);
            return true;
        }

        Push(new OpenElement { Node = node, NameLength = nameLength, Context = context, Bindings = bindings });
        return true;
    }

    private bool ReadEndTag()
    {
        var tagStart = at;
        ref var element = ref open[depth - 1];
        ref var node = ref tree.Node(element.Node);
        var name = bytes.AsSpan(node.TagStart + 1, element.NameLength);
        at = tagStart + 2 + element.NameLength;
        if (at >= end || !bytes.AsSpan(tagStart + 2, element.NameLength).SequenceEqual(name) || !XmlCharacters.EndsName(bytes[at]))
        {
            return Mismatch(tagStart, name);
        }

        if (bytes[at] != '>')
        {
            SkipSpace();
            if (at >= end || bytes[at] != '>')
            {
                return Expected(">", at);
            }
        }

        at++;
        depth--;
        scope.Restore(element.Bindings, element.Context);
        return CloseNode(ref node, element, tagStart - node.TextStart);
    }

    private bool CloseNode(ref XmlNode node, in OpenElement element, int rawLength)
    {
        node.End = tree.Count;
        if (tree.Count > element.Node + 1)
        {
            node.TextLength = element.Traits.HasFlag(TextTraits.NotBlank) ? ~rawLength : rawLength;
            return true;
        }

        node.TextLength = rawLength;
        if (rawLength > options.MaxTextBytes)
        {
            return Fail(XmlRules.TextTooLong, node.TextStart, expected: $"{options.MaxTextBytes}");
        }

        if (element.Traits.HasFlag(TextTraits.NotPlain))
        {
            node.TextLength = TextDecoder.Decode(bytes.AsSpan(node.TextStart, rawLength), tree.DecodedRoom(rawLength));
            node.TextStart = tree.Decoded(node.TextLength);
        }

        return true;
    }

    /// <summary>Length of the raw name at an offset, and a hash of it.</summary>
    private int ScanName(int start, out uint hash)
    {
        var length = XmlScan.NameLength(bytes.AsSpan(start, end - start));
        hash = QualifiedNameCache.HashOf(bytes.AsSpan(start, length));
        return length;
    }

    private void Push(OpenElement element)
    {
        if (depth == open.Length)
        {
            Array.Resize(ref open, depth * 2);
        }

        open[depth++] = element;
    }

    private bool TooMany(int tagStart) =>
        depth == maxDepth
            ? Fail(XmlRules.TooDeep, tagStart, expected: $"{maxDepth}")
            : Fail(XmlRules.TooManyElements, tagStart, expected: $"{options.MaxElements}");

    private bool Mismatch(int tagStart, ReadOnlySpan<byte> name)
    {
        var length = ScanName(tagStart + 2, out _);
        var found = tagStart + 2 + length;
        return found >= end
            ? Fail(XmlRules.Truncated, end)
            : Fail(XmlRules.TagMismatch, tagStart, Found(tagStart, found - tagStart), Encoding.UTF8.GetString(name));
    }

    private bool BadName(int start, int length)
    {
        if (start + length >= end)
        {
            return Fail(XmlRules.Truncated, end);
        }

        var name = bytes.AsSpan(start, length);
        var colon = name.IndexOf((byte)':');
        var isName = XmlCharacters.IsNCName(name[(colon + 1)..]) && (colon < 0 || XmlCharacters.IsNCName(name[..colon]));
        return Fail(isName ? XmlRules.Namespace : XmlRules.Name, start, Found(start, length));
    }

    private string Found(int start, int length) => Encoding.UTF8.GetString(bytes.AsSpan(start, Math.Min(length, 100)));
}
