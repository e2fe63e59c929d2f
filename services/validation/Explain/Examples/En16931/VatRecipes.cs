using Hub.En16931.Rules;
using Hub.En16931.Rules.Vat;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.En16931;

/// <summary>Rules about the VAT breakdown and those that every VAT category has. The base invoice is turned into one of the category first.</summary>
internal static class VatRecipes
{
    private static readonly string[] Codes = ["BT-151", "BT-95", "BT-102", "BT-118"];
    private static readonly string[] Rates = ["BT-152", "BT-96", "BT-103", "BT-119"];

    private static readonly (string Term, string Amount)[] AmountsWithoutVat =
        [("BT-117", "0.00"), ("BT-110", "0.00"), ("BT-111", "0.00"), ("BT-112", "920.00"), ("BT-115", "820.00")];

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-45", Remove("BT-116")),
        new("BR-46", Remove("BT-117")),
        new("BR-47", Remove("BT-118")),
        new("BR-48", Remove("BT-119")),
        new("BR-CO-17", Set("BT-117", "150.00")),
        new("BR-DEC-19", Set("BT-116", "920.001")),
        new("BR-DEC-20", Set("BT-117", "184.001")),
        new("BR-B-01", [.. Codes.Select(code => SetAll(code, "B"))]),
        new ExampleRecipe("BR-B-02", Set("BT-95", "S"), Set("BT-151", "S"), Set("BT-118", "S")).From([.. Codes.Select(code => SetAll(code, "B"))]),
        .. VatFamily.All.SelectMany(Of),
        new ExampleRecipe("BR-IC-11", Remove("BT-72"), Remove("BG-14")).From([.. InvoiceOf(VatFamily.IntraCommunity)]),
        new ExampleRecipe("BR-IC-12", Remove("BT-80")).From([.. InvoiceOf(VatFamily.IntraCommunity)]),
        new ExampleRecipe("BR-O-11", Repeat("BG-23"), SetLast("BT-118")).From([.. InvoiceOf(VatFamily.NotSubject)]),
        new ExampleRecipe("BR-O-12", SetLast("BT-151")).From([.. InvoiceOf(VatFamily.NotSubject)]),
        new ExampleRecipe("BR-O-13", Set("BT-95", "S")).From([.. InvoiceOf(VatFamily.NotSubject)]),
        new ExampleRecipe("BR-O-14", Set("BT-102", "S")).From([.. InvoiceOf(VatFamily.NotSubject)]),
    ];

    private static IEnumerable<ExampleRecipe> Of(VatFamily family)
    {
        Edit[] given = [.. InvoiceOf(family)];
        yield return new ExampleRecipe(family.Rule("01"), WithoutBreakdown(family)).From([.. given, .. OneLine()]);
        foreach (var number in (string[])["02", "03", "04"]) yield return new ExampleRecipe(family.Rule(number), [.. WithoutParty(family)]).From(given);
        yield return new ExampleRecipe(family.Rule("05"), Set("BT-152", WrongRate(family))).From(given);
        yield return new ExampleRecipe(family.Rule("06"), Set("BT-96", WrongRate(family))).From(given);
        yield return new ExampleRecipe(family.Rule("07"), Set("BT-103", WrongRate(family))).From(given);
        yield return new ExampleRecipe(family.Rule("08"), Set("BT-116", "800.00")).From(given);
        yield return new ExampleRecipe(family.Rule("09"), Set("BT-117", "10.00")).From(given);
        yield return new ExampleRecipe(family.Rule("10"), HasReason(family) ? Remove("BT-120") : Set("BT-120", "Motif")).From(given);
    }

    /// <summary>The base invoice, of category S, as one of another category.</summary>
    public static IEnumerable<Edit> InvoiceOf(VatFamily family)
    {
        foreach (var code in Codes) yield return SetAll(code, family.Code);
        if (HasReason(family)) yield return Set("BT-120", family.French);
        if (TaxedAmounts.HasRates(family.Category)) yield break;
        foreach (var rate in Rates) yield return family == VatFamily.NotSubject ? RemoveAll(rate) : SetAll(rate, "0");
        foreach (var (term, amount) in AmountsWithoutVat) yield return Set(term, amount);
        if (family != VatFamily.NotSubject) yield break;
        foreach (var party in (string[])["BT-31", "BT-48", "BG-11"]) yield return RemoveGroup(party);
    }

    /// <summary>Invoices of the category say why there is no VAT.</summary>
    public static bool HasReason(VatFamily family) => !TaxedAmounts.HasRates(family.Category) && family != VatFamily.Zero;

    private static IEnumerable<Edit> WithoutParty(VatFamily family) => family.Category switch
    {
        VatCategory.ReverseCharge => [RemoveGroup("BT-48"), Remove("BT-47")],
        VatCategory.IntraCommunity => [RemoveGroup("BT-48")],
        VatCategory.NotSubject => [Set("BT-31", "FR66999000011")],
        VatCategory.Export => [RemoveGroup("BT-31"), Remove("BG-11")],
        _ => [RemoveGroup("BT-31"), RemoveGroup("BT-32"), Remove("BG-11")],
    };

    /// <summary>In CII a breakdown that is missing does not matter for "not subject", one that is there twice does.</summary>
    private static Edit[] WithoutBreakdown(VatFamily family) => family.Category switch
    {
        VatCategory.Standard => [Set("BT-118", "Z")],
        VatCategory.NotSubject => [InUbl(Set("BT-118", "S")), InCii(Repeat("BG-23"))],
        _ => [Set("BT-118", "S")],
    };

    private static string WrongRate(VatFamily family) => family.Category switch
    {
        VatCategory.Standard or VatCategory.NotSubject => "0",
        VatCategory.CanaryIslands or VatCategory.CeutaMelilla => "-5",
        _ => "20",
    };

    /// <summary>In CII a second line would count for the breakdown that is missing.</summary>
    public static Edit[] OneLine() => [Remove("BG-20"), Remove("BG-21"), KeepLine("1")];
}
