using System.Security.Cryptography;
using System.Text;

namespace Hub.ReadableView.Markup;

/// <summary>The page's only style, inside the page, allowed by its hash.</summary>
internal static class Stylesheet
{
    /// <summary>The style.</summary>
    public static string Text { get; } = Read();

    /// <summary>Its source expression in a content security policy.</summary>
    public static string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Stylesheet).Assembly.GetManifestResourceStream("Hub.ReadableView.view.css")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
