using System.Buffers;
using System.Text;

namespace Hub.En16931.Xml;

/// <content>Text between tags.</content>
internal sealed partial class XmlParser
{
    private const int ScalarRun = 48;
    private static readonly SearchValues<byte> TextStops = SearchValues.Create("<&]\r"u8);
    private static readonly TextTraits[] Traits = CreateTraits();

    /// <summary>Moves to the next '&lt;' and notes what was on the way.</summary>
    private bool ReadText()
    {
        var here = at;
        var last = end;
        var document = bytes;
        var traits = TextTraits.None;
        while (here < last)
        {
            var met = Traits[document[here]];
            if (met < TextTraits.Stop)
            {
                traits |= met;
                here++;
                here = met == TextTraits.NotBlank && here - at > ScalarRun ? SkipLongText(here) : here;
                continue;
            }

            if (document[here] == '<')
            {
                at = here;
                open[depth - 1].Traits |= traits;
                return true;
            }

            traits |= document[here] == '&' ? TextTraits.NotPlain : TextTraits.NotBlank;
            var length = document[here] == '&' ? ReferenceLength(here, ref traits) : BracketLength(here);
            if (length == 0)
            {
                return false;
            }

            here += length;
        }

        return Fail(XmlRules.Truncated, end);
    }

    /// <summary>Attachments are megabytes of one text: from some length on, let the vector unit look for the next interesting byte.</summary>
    private int SkipLongText(int here)
    {
        var length = bytes.AsSpan(here, end - here).IndexOfAny(TextStops);
        return length < 0 ? end : here + length;
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

    private static TextTraits[] CreateTraits()
    {
        var traits = new TextTraits[256];
        Array.Fill(traits, TextTraits.NotBlank);
        traits[' '] = traits['\t'] = traits['\n'] = TextTraits.None;
        traits['\r'] = TextTraits.NotPlain;
        traits['<'] = traits['&'] = traits[']'] = TextTraits.Stop;
        return traits;
    }
}
