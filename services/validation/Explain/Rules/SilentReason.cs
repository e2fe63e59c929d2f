namespace Hub.Explain.Rules;

/// <summary>Why an official rule never fires.</summary>
/// <param name="French">In French.</param>
/// <param name="English">In English.</param>
public sealed record SilentReason(string French, string English)
{
    /// <summary>In a language.</summary>
    public string In(Language language) => language == Language.French ? French : English;
}
