using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.ExtendedCtcFr;

/// <summary>Rules of EN 16931 about the VAT breakdown that in CII's profile judge only categories that have no rule of their own, such as B.</summary>
internal static class BreakdownRecipes
{
    private static readonly Edit SplitPayment = Set("BT-118", "B");

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        Of("BR-45", Remove("BT-116")),
        Of("BR-46", Remove("BT-117")),
        Of("BR-48", Remove("BT-119")),
        Of("BR-DEC-19", Set("BT-116", "920.001")),
        Of("BR-DEC-20", Set("BT-117", "184.001")),
        Of("BR-CO-03", Set("BT-8", "5"), Set("BT-7", "20261005")),
        new("BR-CO-25", InUbl(Remove("BT-9")), InCii(RemoveAt("//ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime")), Remove("BT-20")),
    ];

    private static ExampleRecipe Of(string id, params Edit[] broken) => new ExampleRecipe(id, InCii(broken)).From(InCii(SplitPayment));
}
