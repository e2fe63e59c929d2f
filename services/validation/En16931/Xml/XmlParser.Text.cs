using System.Text;

namespace Hub.En16931.Xml;

/// <content>Text between tags.</content>
internal sealed partial class XmlParser
{
    /// <summary>Moves to the next '&lt;' and notes what was on the way.</summary>
    private bool ReadText()
    {
        var here = at < end && bytes[at] <= ' ' ? at + XmlScan.BlankLength(bytes.AsSpan(at, end - at)) : at;
        if (here < end && bytes[here] == '<')
        {
            at = here;
            return true;
        }

        return ReadTextFrom(here);
    }

    private bool ReadTextFrom(int here)
    {
        var traits = TextTraits.None;
        while (true)
        {
            here += XmlScan.TextLength(bytes.AsSpan(here, end - here), out var isBlank);
            traits |= isBlank ? TextTraits.None : TextTraits.NotBlank;
            if (here >= end)
            {
                return Fail(XmlRules.Truncated, end);
            }

            if (bytes[here] == '<')
            {
                at = here;
                open[depth - 1].Traits |= traits;
                return true;
            }

            var length = SpecialLength(here, ref traits);
            if (length == 0)
            {
                return false;
            }

            here += length;
        }
    }

    private int SpecialLength(int here, ref TextTraits traits)
    {
        switch (bytes[here])
        {
            case (byte)'&':
                traits |= TextTraits.NotPlain;
                return ReferenceLength(here, ref traits);
            case (byte)'\r':
                traits |= TextTraits.NotPlain;
                return 1;
            default:
                traits |= TextTraits.NotBlank;
                return BracketLength(here);
        }
    }

    private int ReferenceLength(int here, ref TextTraits traits)
    {
        var length = TextDecoder.CodePoint(bytes.AsSpan(here, Math.Min(end - here, LongestReference)), out var codePoint);
        if (length == 0)
        {
            Fail(XmlRules.Entity, here, Found(here));
        }

        traits |= codePoint is ' ' or '\n' or '\r' or '\t' ? TextTraits.None : TextTraits.NotBlank;
        return length;
    }

    /// <summary>A closing bracket is text like another, unless it begins the end of a CDATA section that was never opened.</summary>
    private int BracketLength(int here)
    {
        if (bytes.AsSpan(here, end - here).StartsWith("]]>"u8))
        {
            Fail(XmlRules.Syntax, here, expected: "]]&gt;");
            return 0;
        }

        return 1;
    }

    private string Found(int here) => Encoding.UTF8.GetString(bytes.AsSpan(here, Math.Min(end - here, 24)));
}
