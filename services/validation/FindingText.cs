namespace Hub.Validation;

/// <summary>Keeps findings small: they travel in messages and are stored for years.</summary>
internal static class FindingText
{
    private const int Longest = 200;

    /// <summary>At most 200 characters; a longer text ends in an ellipsis.</summary>
    public static string? Shorten(string? text) => text is { Length: > Longest } ? text[..(Longest - 1)] + "…" : text;
}
