namespace Hub.En16931.Cii.Syntax;

/// <summary>The business terms and groups that a rule of the CII table speaks of, by rule id.</summary>
internal static class CiiTermsOfRules
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
    };
}
