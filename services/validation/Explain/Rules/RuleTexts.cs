namespace Hub.Explain.Rules;

/// <summary>Texts of rules where there is no finding to fill them in.</summary>
internal static class RuleTexts
{
    private const string Any = "…";

    /// <summary>The text with "…" for the values, and without the part in double brackets, which speaks of an expected one.</summary>
    public static string WithoutValues(string text)
    {
        var (open, close) = (text.IndexOf("[[", StringComparison.Ordinal), text.IndexOf("]]", StringComparison.Ordinal));
        if (open >= 0 && close > open) text = text.Remove(open, close + 2 - open);
        return text.Replace("{found}", Any, StringComparison.Ordinal).Replace("{expected}", Any, StringComparison.Ordinal).Replace("….", Any, StringComparison.Ordinal);
    }
}
