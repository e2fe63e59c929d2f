namespace Hub.Validation.CheckInvoices;

/// <summary>The French numbers of a party, gathered from wherever its identifiers put them.</summary>
/// <param name="Siren">9 digits.</param>
/// <param name="Siret">14 digits.</param>
internal sealed record PartyNumbers(string? Siren, string? Siret)
{
    /// <summary>ISO 6523: SIRET, 14 digits.</summary>
    public const string SiretScheme = "0009";

    /// <summary>ISO 6523: routing code, the "code service" of a public body.</summary>
    public const string ServiceCodeScheme = "0224";

    /// <summary>ISO 6523: SIREN, 9 digits.</summary>
    private const string SirenScheme = "0002";

    private const int SiretDigits = 14;
    private const int SirenDigits = 9;

    /// <summary>"FR", a two-character key, the SIREN.</summary>
    private const int FrenchVatLength = 13;

    /// <summary>
    /// Looks through the identifiers (BT-29 or BT-46, then BT-30 or BT-47) and the VAT identifier. A SIRET is what scheme 0009 marks; where none does, a legal
    /// registration of 14 digits under another scheme (Chorus Pro files write "1") or none. Spaces inside are dropped. Nothing is checked but the length and the digits.
    /// </summary>
    public static PartyNumbers Of(IReadOnlyList<(string? Scheme, string? Text)> identifiers, string? vatIdentifier)
    {
        var siret = FirstOf(identifiers, static scheme => scheme == SiretScheme, SiretDigits) ?? FirstOf(identifiers, IsUnmarked, SiretDigits);
        var siren = FirstOf(identifiers, static scheme => scheme == SirenScheme, SirenDigits)
            ?? siret?[..SirenDigits] ?? FirstOf(identifiers, IsUnmarked, SirenDigits) ?? SirenOf(vatIdentifier);
        return new PartyNumbers(siren, siret);
    }

    private static string? FirstOf(IReadOnlyList<(string? Scheme, string? Text)> identifiers, Func<string?, bool> isWanted, int digits)
    {
        foreach (var (scheme, text) in identifiers)
        {
            if (isWanted(scheme) && Digits(text, digits) is { } number) return number;
        }
        return null;
    }

    /// <summary>Not one of the schemes that say that the number is something else.</summary>
    private static bool IsUnmarked(string? scheme) => scheme is null or "" or "1" or "SIRET" or SirenScheme;

    private static string? SirenOf(string? vatIdentifier) =>
        vatIdentifier is { Length: FrenchVatLength } && vatIdentifier.StartsWith("FR", StringComparison.OrdinalIgnoreCase) ? Digits(vatIdentifier[4..], SirenDigits) : null;

    private static string? Digits(string? text, int count)
    {
        var bare = text?.Replace(" ", "", StringComparison.Ordinal);
        return bare?.Length == count && !bare.AsSpan().ContainsAnyExceptInRange('0', '9') ? bare : null;
    }
}
