using Hub.Explain.Examples.Lines;
using static Hub.Explain.Examples.Edits;
using static Hub.Explain.Examples.Lines.LineTerms;

namespace Hub.Explain.Examples.BrFr;

/// <summary>Rules about sub-invoices, of several sellers (BR-FR-MV) or of a seller and a buyer who invoice each other (BR-FR-BD).</summary>
internal static class SubInvoiceRecipes
{
    private const string Stranger = "999000037";

    public static IReadOnlyList<ExampleRecipe> All { get; } = [.. OfSellers, .. Amounts, .. OfSellerAndBuyer, .. Corrections];

    private static IEnumerable<ExampleRecipe> OfSellers =>
    [
        Sellers("BR-FR-MV-01_EXT-FR-FE-163", InUbl(Kind.Remove(2)), InCii(Kind.Set(2, ""))),
        Sellers("BR-FR-MV-02_EXT-FR-FE-163", Kind.Set(1, "INFORMATION"), Kind.Set(3, "INFORMATION")),
        Sellers("BR-FR-MV-03_EXT-FR-FE-164", SellerName.Remove(1)),
        Sellers("BR-FR-MV-03_EXT-FR-FE-167", SellerIdentifier.Remove(1)),
        Sellers("BR-FR-MV-03_EXT-FR-FE-177", SellerCountry.Remove(1)),
        Sellers("BR-FR-MV-03_EXT-FR-FE-181", Vat.Remove(1)),
        Sellers("BR-FR-MV-03_EXT-FR-FE-182", AccountingVat.Remove(1)),
        Sellers("BR-FR-MV-03_BT-128_AFL", Number.Set(1, "")),
        Sellers("BR-FR-MV-03_BT-128_AVV", Framework.Set(1, "S8")),
        Sellers("BR-FR-MV-06_EXT-FR-FE-167", SellerIdentifier.Set(2, Stranger)),
        Sellers("BR-FR-MV-07_BT-128", Number.Set(2, "F-2026-0099")),
        Sellers("BR-FR-MV-08_BT-128", ExemptionReason.Set(2, "Sous-facture")),
        Sellers("BR-FR-MV-11_BT-128", Number.Set(1, "F-2026-0099")),
        Sellers("BR-FR-MV-12_BT-128", Number.Set(3, SubInvoiceStart.OwnNumber)),
        Sellers("BR-FR-MV-13_BT-3", Set("BT-3", "389")),
    ];

    private static IEnumerable<ExampleRecipe> Amounts =>
    [
        Sellers("BR-FR-MV-05_EXT-FR-FE-BG-12", NetAmount.Set(1, "50.00")),
        Sellers("BR-FR-MV-09_EXT-FR-FE-181", Vat.Set(1, "9.00")),
        new ExampleRecipe("BR-FR-MV-10_EXT-FR-FE-184", GrossAmount.Set(1, "50.00")).From([.. SubInvoiceStart.OfSellers, GrossAmount.Set(1, "48.00")]),
    ];

    private static IEnumerable<ExampleRecipe> OfSellerAndBuyer =>
    [
        Both("BR-FR-BD-02_EXT-FR-FE-163", Kind.Set(3, "INFORMATION")),
        Both("BR-FR-BD-02_BT-30", SellerIdentifier.Set(1, Stranger)),
        Both("BR-FR-BD-02_BT-31", SellerIdentifier.Set(1, Stranger)),
        Both("BR-FR-BD-02_BT-47", SellerIdentifier.Set(3, Stranger)),
        Both("BR-FR-BD-13_BT-3", Set("BT-3", "380")),
        Both("BR-FR-MV-BD_BT-3", Set("BT-3", "380")),
    ];

    private static IEnumerable<ExampleRecipe> Corrections =>
    [
        .. Citing("BR-FR-MV-14", SubInvoiceStart.Correcting(SubInvoiceStart.OfSellers, "384")),
        .. Citing("BR-FR-BD-14", SubInvoiceStart.Correcting(SubInvoiceStart.OfSellerAndBuyer, "471")),
    ];

    private static IEnumerable<ExampleRecipe> Citing(string pattern, Edit[] start) =>
    [
        new ExampleRecipe(pattern + "-EXT-FR-FE-136", CitedInvoice.Remove(1)).From(start),
        new ExampleRecipe(pattern + "-EXT-FR-FE-138", CitedDate.Remove(1)).From(start),
    ];

    private static ExampleRecipe Sellers(string id, params Edit[] broken) => new ExampleRecipe(id, broken).From(SubInvoiceStart.OfSellers);

    private static ExampleRecipe Both(string id, params Edit[] broken) => new ExampleRecipe(id, broken).From(SubInvoiceStart.OfSellerAndBuyer);
}
