namespace Hub.En16931.Xml;

/// <content>The XML declaration, comments, CDATA sections and processing instructions.</content>
internal sealed partial class XmlParser
{
    /// <summary>Leading zeros are allowed in a numeric reference; more of them than this is nobody's invoice.</summary>
    private const int LongestReference = 64;

    private bool ReadComment()
    {
        if (!StartsWith("<!--"u8))
        {
            return StartsWith("<!DOCTYPE"u8) ? Fail(XmlRules.Dtd, at) : Expected("<!--", at);
        }

        var body = at + 4;
        var length = bytes.AsSpan(body, end - body).IndexOf("--"u8);
        if (length < 0 || body + length + 2 >= end)
        {
            return Fail(XmlRules.Truncated, end);
        }

        at = body + length + 3;
        return bytes[at - 1] == '>' || Expected("-->", body + length);
    }

    private bool ReadCData()
    {
        var body = at + 9;
        var length = bytes.AsSpan(body, end - body).IndexOf("]]>"u8);
        if (length < 0)
        {
            return Fail(XmlRules.Truncated, end);
        }

        if (!bytes.AsSpan(body, length).Trim(" \t\r\n"u8).IsEmpty)
        {
            open[depth - 1].Traits |= TextTraits.NotBlank;
        }

        at = body + length + 3;
        return true;
    }

    private bool ReadInstruction()
    {
        var length = bytes.AsSpan(at + 2, end - at - 2).IndexOf("?>"u8);
        if (length < 0)
        {
            return Fail(XmlRules.Truncated, end);
        }

        var body = bytes.AsSpan(at + 2, length);
        var targetLength = body.IndexOfAny(" \t\r\n"u8);
        var target = targetLength < 0 ? body : body[..targetLength];
        var isReserved = target.Length == 3 && (target[0] | 0x20) == 'x' && (target[1] | 0x20) == 'm' && (target[2] | 0x20) == 'l';
        if (isReserved || !XmlCharacters.IsNCName(target))
        {
            return Fail(isReserved ? XmlRules.Declaration : XmlRules.Name, at, Found(at, length + 4));
        }

        at += length + 4;
        return true;
    }

    /// <summary>The declaration is optional; when it is there it is at the very start and says version 1.0.</summary>
    private bool ReadDeclaration()
    {
        if (!StartsWith("<?xml"u8) || at + 5 >= end || !XmlCharacters.IsSpace(bytes[at + 5]))
        {
            return true;
        }

        var start = at;
        var length = bytes.AsSpan(at, end - at).IndexOf("?>"u8);
        if (length < 0)
        {
            return Fail(XmlRules.Truncated, end);
        }

        at += length + 2;
        return XmlDeclaration.IsValid(bytes.AsSpan(start + 5, length - 5))
            || Fail(XmlRules.Declaration, start, Found(start, length + 2));
    }
}
