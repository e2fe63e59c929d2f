namespace Hub.En16931.Ubl.Syntax;

/// <summary>The business terms and groups that a rule of the UBL table speaks of, by rule id.</summary>
internal static class UblTermsOfRules
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
    };
}
