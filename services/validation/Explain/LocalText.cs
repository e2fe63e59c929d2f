namespace Hub.Explain;

/// <summary>A text in both languages.</summary>
/// <param name="French">In French.</param>
/// <param name="English">In English.</param>
public sealed record LocalText(string French, string English)
{
    /// <summary>In a language.</summary>
    public string In(Language language) => language == Language.French ? French : English;
}
