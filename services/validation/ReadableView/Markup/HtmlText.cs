using System.Text;

namespace Hub.ReadableView.Markup;

/// <summary>Texts as HTML: nothing in them is markup, and nothing in them changes how the text around them reads.</summary>
internal static class HtmlText
{
    private const char Unshown = '\uFFFD';

    public static void Append(StringBuilder html, string? text)
    {
        if (text is null) return;
        foreach (var character in text) Append(html, character);
    }

    private static void Append(StringBuilder html, char character)
    {
        switch (character)
        {
            case '<': html.Append("&lt;"); break;
            case '>': html.Append("&gt;"); break;
            case '&': html.Append("&amp;"); break;
            case '"': html.Append("&quot;"); break;
            case '\'': html.Append("&#39;"); break;
            default: html.Append(IsShown(character) ? character : Unshown); break;
        }
    }

    /// <summary>Control characters do not show; those of the bidirectional algorithm would make an amount read backwards.</summary>
    private static bool IsShown(char character) =>
        character is '\n' or '\t' || !(char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F');
}
