namespace Hub.Routing.Storage;

/// <summary>Widths of text columns, in characters. What comes out of a document is cut to them: the original keeps the whole.</summary>
internal static class Lengths
{
    public const int Account = 64;
    public const int Siret = 14;
    public const int Siren = 9;
    public const int Sha256 = 64;
    public const int Code = 100;
    public const int NumberKey = 200;
    public const int Name = 255;
    public const int Comment = 1024;
    public const int Detail = 2000;

    /// <summary>The text, cut to a width; never in the middle of a surrogate pair.</summary>
    public static string? Cut(string? text, int width)
    {
        if (text is null || text.Length <= width) return text;
        return char.IsHighSurrogate(text[width - 1]) ? text[..(width - 1)] : text[..width];
    }
}
