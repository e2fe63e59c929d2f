using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.En16931;

/// <summary>Rules about the totals: which must be there, what they add up to, how many decimals they have.</summary>
internal static class TotalsRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-12", Remove("BT-106")),
        new("BR-13", Remove("BT-109")),
        new("BR-14", Remove("BT-112")),
        new("BR-15", Remove("BT-115")),
        new("BR-53", Remove("BT-111")),
        new("BR-CO-10", Set("BT-106", "990.00")),
        new("BR-CO-11", Set("BT-107", "90.00")),
        new("BR-CO-12", Set("BT-108", "25.00")),
        new("BR-CO-13", Set("BT-109", "1000.00")),
        new("BR-CO-14", Set("BT-110", "180.00")),
        new("BR-CO-15", Set("BT-112", "1100.00")),
        new("BR-CO-16", Set("BT-115", "1104.00")),
        new("BR-DEC-09", Set("BT-106", "1000.001")),
        new("BR-DEC-10", Set("BT-107", "100.001")),
        new("BR-DEC-11", Set("BT-108", "20.001")),
        new("BR-DEC-12", Set("BT-109", "920.001")),
        new ExampleRecipe("BR-DEC-13", Set("BT-110", "184.001")).From(Remove("BT-6"), Remove("BT-111")),
        new("BR-DEC-14", Set("BT-112", "1104.001")),
        new("BR-DEC-15", Set("BT-111", "175.001")),
        new("BR-DEC-16", Set("BT-113", "100.001")),
        new("BR-DEC-17", Set("BT-114", "0.001")),
        new("BR-DEC-18", Set("BT-115", "1004.001")),
    ];
}
