namespace Hub.En16931.Ubl.Syntax;

/// <summary>The texts of the UBL rules that a template does not explain well enough.</summary>
internal static class UblTexts
{
    public static IReadOnlyDictionary<string, (string French, string English)> All { get; } =
        new Dictionary<string, (string French, string English)>(StringComparer.Ordinal)
        {
        };
}
