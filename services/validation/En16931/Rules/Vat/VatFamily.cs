namespace Hub.En16931.Rules.Vat;

/// <summary>The rules of one VAT category share their numbers: BR-S-05 is to S what BR-Z-05 is to Z.</summary>
/// <param name="Category">The category.</param>
/// <param name="Prefix">What its rules are called: "S", "IC", "AF".</param>
/// <param name="Code">Its code in an invoice.</param>
/// <param name="French">Its name in French, after "la catégorie de TVA".</param>
/// <param name="English">Its name in English, after "VAT category".</param>
internal sealed record VatFamily(VatCategory Category, string Prefix, string Code, string French, string English)
{
    public static readonly VatFamily Standard = new(VatCategory.Standard, "S", "S", "taux normal ou réduit", "standard or reduced rate");
    public static readonly VatFamily Zero = new(VatCategory.Zero, "Z", "Z", "taux zéro", "zero rated");
    public static readonly VatFamily Exempt = new(VatCategory.Exempt, "E", "E", "exonéré", "exempt");
    public static readonly VatFamily ReverseCharge = new(VatCategory.ReverseCharge, "AE", "AE", "autoliquidation", "reverse charge");
    public static readonly VatFamily IntraCommunity = new(VatCategory.IntraCommunity, "IC", "K", "livraison intracommunautaire", "intra-community supply");
    public static readonly VatFamily Export = new(VatCategory.Export, "G", "G", "exportation hors UE", "export outside the EU");
    public static readonly VatFamily NotSubject = new(VatCategory.NotSubject, "O", "O", "hors champ de la TVA", "not subject to VAT");
    public static readonly VatFamily CanaryIslands = new(VatCategory.CanaryIslands, "AF", "L", "IGIC (Canaries)", "IGIC (Canary Islands)");
    public static readonly VatFamily CeutaMelilla = new(VatCategory.CeutaMelilla, "AG", "M", "IPSI (Ceuta et Melilla)", "IPSI (Ceuta and Melilla)");

    public static IReadOnlyList<VatFamily> All { get; } =
        [Standard, Zero, Exempt, ReverseCharge, IntraCommunity, Export, NotSubject, CanaryIslands, CeutaMelilla];

    /// <summary>The id of one of its rules: "BR-S-05" for "05".</summary>
    public string Rule(string number) => $"BR-{Prefix}-{number}";
}
