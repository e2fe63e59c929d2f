namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0;

/// <summary>The semantic rules of EN 16931 that the profile does without, most of them for one with a tolerance or for counted lines only.</summary>
internal static class DroppedRules
{
    private static readonly string[] InBoth =
    [
        "BR-22", "BR-23", "BR-24", "BR-26", "BR-27", "BR-28", "BR-54", "BR-CO-04", "BR-CO-10", "BR-CO-11", "BR-CO-12", "BR-CO-13", "BR-CO-15",
        "BR-CO-17", "BR-AE-08", "BR-AF-01", "BR-AF-08", "BR-AG-08", "BR-E-01", "BR-E-08", "BR-G-01", "BR-G-08", "BR-IC-01", "BR-IC-08", "BR-O-01",
        "BR-O-02", "BR-O-03", "BR-O-04", "BR-O-08", "BR-O-11", "BR-O-12", "BR-O-13", "BR-O-14", "BR-S-01", "BR-S-08", "BR-S-09", "BR-S-10",
        "BR-Z-01", "BR-Z-08", "BR-Z-10",
    ];

    private static readonly string[] InCiiOnly =
        ["BR-38", "BR-44", "BR-AE-01", "BR-AF-10", "BR-AG-01", "BR-AG-10", "BR-CO-22", "BR-CO-24", "BR-O-09", "BR-O-10"];

    public static IReadOnlySet<string> Ubl { get; } = InBoth.ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Cii { get; } = InBoth.Concat(InCiiOnly).ToHashSet(StringComparer.Ordinal);
}
