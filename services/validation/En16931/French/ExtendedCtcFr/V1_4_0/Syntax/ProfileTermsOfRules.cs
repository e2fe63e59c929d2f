namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The business terms and groups that a rule the profile adds to a table speaks of, by rule id.</summary>
internal static class ProfileTermsOfRules
{
    private static readonly Dictionary<string, string> Both = new(StringComparer.Ordinal)
    {
        ["BR-FREXT-CL-20"] = "BT-105 BT-145",
        ["BR-FREXT-CL-20-TAX"] = "BT-177 BT-193",
        ["BR-FREXT-CL-24"] = "BT-125",
    };

    public static IReadOnlyDictionary<string, string> Ubl { get; } = new Dictionary<string, string>(Both, StringComparer.Ordinal)
    {
        ["BR-FREXT-04"] = "EXT-FR-FE-159",
        ["BR-FREXT-CL-10"] = "BT-29 BT-46 BT-60 BT-90",
    };

    public static IReadOnlyDictionary<string, string> Cii { get; } = new Dictionary<string, string>(Both, StringComparer.Ordinal)
    {
        ["BR-FXEXT-04"] = "EXT-FR-FE-159",
        ["BR-FREXT-CL-10"] = "BT-29 BT-46 BT-60",
        ["CII-FREXT-SR-439"] = "BT-146",
    };
}
