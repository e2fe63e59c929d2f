using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.En16931;

/// <summary>Rules about seller, buyer, payee, tax representative and place of delivery.</summary>
internal static class PartyRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-06", Remove("BT-27")),
        new("BR-07", Remove("BT-44")),
        new("BR-08", Remove("BG-5")),
        new("BR-09", Remove("BT-40")),
        new("BR-10", Remove("BG-8")),
        new("BR-11", Remove("BT-55")),
        new("BR-17", Remove("BT-59")),
        new("BR-18", Remove("BT-62")),
        new("BR-19", Remove("BG-12")),
        new("BR-20", Remove("BT-69")),
        new("BR-56", Remove("BT-63")),
        new("BR-57", Remove("BT-80")),
        new("BR-62", Attribute("BT-34", "schemeID", null)),
        new("BR-63", Attribute("BT-49", "schemeID", null)),
        new("BR-CO-09", Set("BT-31", "999000011")),
        new("BR-CO-26", Remove("BT-29"), Remove("BT-90"), Remove("BT-30"), Remove("BT-31")),
    ];
}
