namespace Hub.FacturX;

/// <summary>The profiles of Factur-X and ZUGFeRD 2, as XMP names them (ConformanceLevel) and as an invoice claims them (BT-24).</summary>
internal static class FacturXProfile
{
    public const string Minimum = "MINIMUM";
    public const string BasicWithoutLines = "BASIC WL";
    public const string Basic = "BASIC";
    public const string En16931 = "EN 16931";
    public const string Extended = "EXTENDED";
    public const string ExtendedCtcFr = "EXTENDED-CTC-FR";
    public const string XRechnung = "XRECHNUNG";

    /// <summary>Parts of the guideline id that tell the profile, the longer before the shorter; old forms of the ids write ":" for "#".</summary>
    private static readonly (string End, string Profile)[] Ends =
    [
        (":minimum", Minimum),
        (":basicwl", BasicWithoutLines),
        (":basic", Basic),
        (":extended-ctc-fr", ExtendedCtcFr),
        (":extended", Extended),
        (":en16931-ctc-fr", En16931),
        ("urn:cen.eu:en16931:2017", En16931),
    ];

    /// <summary>The profile that a guideline id (BT-24) names; null when it is none of those that XMP knows.</summary>
    public static string? OfGuideline(string? guideline)
    {
        if (guideline is null) return null;
        if (guideline.Contains(":xrechnung", StringComparison.OrdinalIgnoreCase)) return XRechnung;
        return Array.Find(Ends, known => guideline.EndsWith(known.End, StringComparison.OrdinalIgnoreCase)).Profile;
    }

    /// <summary>True when XMP names the profile: spaces, hyphens and case do not matter, and the level of EXTENDED-CTC-FR may be that of EXTENDED, which it is a part of.</summary>
    public static bool Agree(string level, string profile) =>
        Bare(level) == Bare(profile) || (profile == ExtendedCtcFr && Bare(level) == Bare(Extended));

    private static string Bare(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
