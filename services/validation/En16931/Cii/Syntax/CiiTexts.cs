namespace Hub.En16931.Cii.Syntax;

/// <summary>The texts of the CII rules that a template does not explain well enough.</summary>
internal static class CiiTexts
{
    public static IReadOnlyDictionary<string, (string French, string English)> All { get; } =
        new Dictionary<string, (string French, string English)>(StringComparer.Ordinal)
        {
        };
}
