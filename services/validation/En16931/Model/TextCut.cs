using System.Text;

namespace Hub.En16931.Model;

/// <summary>The beginning of a text, without decoding the rest.</summary>
internal static class TextCut
{
    private const int MostUnitsOfACharacter = 4;

    /// <summary>The first characters; an ellipsis stands for what was left out.</summary>
    public static string Of(ReadOnlySpan<byte> text, int most)
    {
        var start = Encoding.UTF8.GetString(text[..CharacterStart(text, Math.Min(text.Length, most * MostUnitsOfACharacter))]);
        if (start.Length <= most)
        {
            return start;
        }

        var end = char.IsHighSurrogate(start[most - 1]) ? most - 1 : most;
        return start[..end] + "…";
    }

    private static int CharacterStart(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && at > 0 && (text[at] & 0xC0) == 0x80)
        {
            at--;
        }

        return at;
    }
}
