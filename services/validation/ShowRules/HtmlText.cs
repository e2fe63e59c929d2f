using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Hub.Validation.ShowRules;

/// <summary>A page being written. Everything that is not our own markup goes through <see cref="Text"/> and is encoded.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    /// <summary>Markup, a constant of the program.</summary>
    public HtmlText Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>A text, encoded.</summary>
    public HtmlText Text(string text)
    {
        html.Append(Encoder.Encode(text));
        return this;
    }

    /// <summary>An element with a text in it.</summary>
    public HtmlText Element(string name, string text) => Raw($"<{name}>").Text(text).Raw($"</{name}>");

    /// <summary>A link.</summary>
    public HtmlText Link(string address, string text) => Raw("<a href=\"").Text(address).Raw("\">").Text(text).Raw("</a>");

    public override string ToString() => html.ToString();
}
