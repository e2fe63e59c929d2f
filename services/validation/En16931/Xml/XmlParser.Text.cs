using System.Buffers;
using System.Text;

namespace Hub.En16931.Xml;

/// <content>Text between tags.</content>
internal sealed partial class XmlParser
{
    private const int ScalarRun = 48;
    private static readonly SearchValues<byte> TextStops = SearchValues.Create("<&]\r"u8);

    /// <summary>Moves to the next '&lt;' and notes what was on the way.</summary>
    private bool ReadText()
    {
        var rest = bytes.AsSpan(at, end - at);
        var here = 0;
        while ((uint)here < (uint)rest.Length && IsPlainBlank(rest[here]))
        {
            here++;
        }

        if ((uint)here < (uint)rest.Length && rest[here] == '<')
        {
            at += here;
            return true;
        }

        return ReadTextFrom(at + here);
    }

    private bool ReadTextFrom(int here)
    {
        var traits = TextTraits.None;
        while (true)
        {
            here = SkipOrdinary(here, ref traits);
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

    /// <summary>Goes over the characters that are just text.</summary>
    private int SkipOrdinary(int start, ref TextTraits traits)
    {
        var rest = bytes.AsSpan(start, end - start);
        var here = 0;
        for (; (uint)here < (uint)rest.Length; here++)
        {
            if (IsSpecial(rest[here]))
            {
                break;
            }

            traits |= rest[here] > ' ' ? TextTraits.NotBlank : TextTraits.None;
            if (here >= ScalarRun && traits.HasFlag(TextTraits.NotBlank))
            {
                // Attachments are megabytes of one text: from some length on, let the vector unit look for the next special byte.
                var length = rest[here..].IndexOfAny(TextStops);
                return length < 0 ? end : start + here + length;
            }
        }

        return start + here;
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

    private static bool IsPlainBlank(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\t';

    private static bool IsSpecial(byte value) => value is (byte)'<' or (byte)'&' or (byte)']' or (byte)'\r';

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
