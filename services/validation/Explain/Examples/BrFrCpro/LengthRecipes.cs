using Hub.Explain.Examples.Lines;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFrCpro;

/// <summary>Rules about the longest text that Chorus Pro takes of a term: one character more.</summary>
internal static class LengthRecipes
{
    private static readonly (string Rule, string Term, int Longest)[] Texts =
    [
        ("BR-FR-CPRO-31", "BT-154", 1024), ("BR-FR-CPRO-32", "BT-35", 400), ("BR-FR-CPRO-33", "BT-37", 400), ("BR-FR-CPRO-34", "BT-45", 99),
        ("BR-FR-CPRO-35", "BT-20", 1024), ("BR-FR-CPRO-36", "BT-28", 99), ("BR-FR-CPRO-37", "BT-59", 99), ("BR-FR-CPRO-43", "BT-27", 99), ("BR-FR-CPRO-44", "BT-44", 99),
    ];

    /// <summary>Where a line is delivered to (EXT-FR-FE-146).</summary>
    private static readonly LineTerm Delivery = new("cac:Delivery/cac:DeliveryLocation/cbc:ID", "ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty/ram:ID");

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        .. Texts.Select(text => new ExampleRecipe(text.Rule, Set(text.Term, TooLong(text.Longest)))),
        new ExampleRecipe("BR-FR-CPRO-40", Delivery.Set(1, "3600000000014-TRIBUNE-NORD")).From(Delivery.Set(1, "3600000000014")),
        new("BR-FR-CPRO-42", AddNote("AAI", TooLong(1024))),
    ];

    private static string TooLong(int longest) => string.Concat(Enumerable.Repeat("Terrassement du stade, ", longest))[..longest] + ".";
}
