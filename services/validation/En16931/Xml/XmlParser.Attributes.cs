namespace Hub.En16931.Xml;

/// <content>Attributes and namespace declarations of a start tag.</content>
internal sealed partial class XmlParser
{
    private static readonly bool[] StopsValue = CreateStopsValue();

    /// <summary>Reads up to and including the end of the start tag, then gives the attributes their names.</summary>
    private bool ReadAttributes(int first, out bool isEmpty)
    {
        isEmpty = false;
        while (true)
        {
            var before = at;
            SkipSpace();
            if (at >= end)
            {
                return Fail(XmlRules.Truncated, end);
            }

            if (bytes[at] == '>')
            {
                at++;
                return tree.AttributeCount == first || NameAttributes(first);
            }

            if (bytes[at] == '/')
            {
                isEmpty = true;
                at += 2;
                return at > end || bytes[at - 1] != '>' ? Expected("/>", at - 1) : tree.AttributeCount == first || NameAttributes(first);
            }

            if (at == before)
            {
                return Expected(">", at);
            }

            if (tree.AttributeCount - first == options.MaxAttributes)
            {
                return Fail(XmlRules.TooManyAttributes, at, expected: $"{options.MaxAttributes}");
            }

            if (!ReadAttribute())
            {
                return false;
            }
        }
    }

    private bool ReadAttribute()
    {
        var nameStart = at;
        var nameLength = XmlScan.NameLength(bytes.AsSpan(nameStart, end - nameStart));
        at += nameLength;
        SkipSpace();
        if (at >= end || bytes[at] != '=')
        {
            return Expected("=", at);
        }

        at++;
        SkipSpace();
        if (at >= end || (bytes[at] != '"' && bytes[at] != '\''))
        {
            return Expected("\"", at);
        }

        return ReadValue(nameStart, nameLength);
    }

    private bool ReadValue(int nameStart, int nameLength)
    {
        var quote = bytes[at];
        var start = at + 1;
        var here = start;
        var isPlain = true;
        while (here < end && bytes[here] != quote)
        {
            if (!StopsValue[bytes[here]])
            {
                here++;
                continue;
            }

            isPlain = false;
            var length = bytes[here] == '<' ? 0 : bytes[here] == '&' ? ReferenceLength(here) : 1;
            if (length == 0)
            {
                return Expected("&lt;", here);
            }

            here += length;
        }

        if (here >= end || here - start > options.MaxTextBytes)
        {
            return here >= end ? Fail(XmlRules.Truncated, end) : Fail(XmlRules.TextTooLong, start, expected: $"{options.MaxTextBytes}");
        }

        at = here + 1;
        ref var attribute = ref tree.AddAttribute();
        attribute = new XmlAttribute { Name = nameLength, NameStart = nameStart, ValueStart = start, ValueLength = here - start };
        if (!isPlain)
        {
            DecodeValue(ref attribute);
        }

        return true;
    }

    private int ReferenceLength(int here)
    {
        var traits = TextTraits.None;
        return ReferenceLength(here, ref traits);
    }

    private void DecodeValue(ref XmlAttribute attribute)
    {
        var raw = bytes.AsSpan(attribute.ValueStart, attribute.ValueLength);
        attribute.ValueLength = TextDecoder.DecodeAttribute(raw, tree.DecodedRoom(raw.Length));
        attribute.ValueStart = tree.Decoded(attribute.ValueLength);
    }

    /// <summary>Declarations first, because they hold for the whole tag; then the names of what is left.</summary>
    private bool NameAttributes(int first)
    {
        var kept = first;
        for (var index = first; index < tree.AttributeCount; index++)
        {
            ref var attribute = ref tree.Attribute(index);
            if (!IsDeclaration(attribute, out var prefixStart))
            {
                tree.Attribute(kept++) = attribute;
            }
            else if (!Declare(index, prefixStart))
            {
                return false;
            }
        }

        tree.TruncateAttributes(kept);
        for (var index = first; index < kept; index++)
        {
            if (!NameAttribute(first, index))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsDeclaration(in XmlAttribute attribute, out int prefixStart)
    {
        var name = bytes.AsSpan(attribute.NameStart, attribute.Name);
        prefixStart = attribute.Name > 6 ? attribute.NameStart + 6 : attribute.NameStart;
        return name.StartsWith("xmlns"u8) && (name.Length == 5 || name[5] == ':');
    }

    private bool Declare(int index, int prefixStart)
    {
        ref var attribute = ref tree.Attribute(index);
        var prefixLength = Math.Max(attribute.Name - 6, 0);
        if (IsRepeated(index))
        {
            return Fail(XmlRules.DuplicateAttribute, attribute.NameStart, Found(attribute.NameStart, attribute.Name));
        }

        return (attribute.Name != 6 && scope.Declare(prefixStart, prefixLength, tree.Value(source, attribute)))
            || Fail(XmlRules.Namespace, attribute.NameStart, Found(attribute.NameStart, attribute.Name));
    }

    /// <summary>True when a later attribute of the tag has the same raw name.</summary>
    private bool IsRepeated(int index)
    {
        ref var attribute = ref tree.Attribute(index);
        var name = bytes.AsSpan(attribute.NameStart, attribute.Name);
        for (var later = index + 1; later < tree.AttributeCount; later++)
        {
            ref var other = ref tree.Attribute(later);
            if (bytes.AsSpan(other.NameStart, other.Name).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private bool NameAttribute(int first, int index)
    {
        ref var attribute = ref tree.Attribute(index);
        var length = attribute.Name;
        var hash = QualifiedNameCache.HashOf(bytes.AsSpan(attribute.NameStart, length));
        var name = scope.Resolve(attribute.NameStart, length, hash, isAttribute: true);
        if (name < 0)
        {
            return BadName(attribute.NameStart, length);
        }

        for (var earlier = first; earlier < index; earlier++)
        {
            if (tree.Attribute(earlier).Name == name)
            {
                return Fail(XmlRules.DuplicateAttribute, attribute.NameStart, Found(attribute.NameStart, length));
            }
        }

        attribute.Name = name;
        return true;
    }

    private static bool[] CreateStopsValue()
    {
        var stops = new bool[256];
        foreach (var value in "<&\t\r\n"u8)
        {
            stops[value] = true;
        }

        return stops;
    }
}
