using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFr;

/// <summary>Rules about the VAT categories that exist in Spain only. Their ids differ by syntax.</summary>
internal static class VatCategoryRecipes
{
    private const string CanaryIslands = "L";

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        .. Both("BT-95", "BR-FR-15_BT-95_BT-102-2", "BR-FR-15_BT-95_BT-102_LM"),
        .. Both("BT-118", "BR-FR-15_BT-118-2", "BR-FR-15_BT-95_BT-118_LM"),
        .. Both("BT-151", "BR-FR-08_BT-151-2", "BR-FR-15_BT-95_BT-151_LM"),
    ];

    private static IEnumerable<ExampleRecipe> Both(string term, params string[] ids) => ids.Select(id => new ExampleRecipe(id, Set(term, CanaryIslands)));
}
