namespace Hub.Explain.Rules;

/// <summary>Texts of rules where there is no finding to fill them in.</summary>
internal static class RuleTexts
{
    /// <summary>The text with words for the values, and without the part in double brackets, which speaks of an expected one.</summary>
    public static string WithoutValues(string text, Language language)
    {
        var (open, close) = (text.IndexOf("[[", StringComparison.Ordinal), text.IndexOf("]]", StringComparison.Ordinal));
        if (open >= 0 && close > open) text = text.Remove(open, close + 2 - open);
        var (found, expected) = language == Language.French ? ("valeur trouvée", "valeur attendue") : ("value found", "value expected");
        return text.Replace("{found}", found, StringComparison.Ordinal).Replace("{expected}", expected, StringComparison.Ordinal);
    }
}
