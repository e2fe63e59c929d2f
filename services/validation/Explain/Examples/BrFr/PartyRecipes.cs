using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFr;

/// <summary>Rules about the identifiers and electronic addresses of seller and buyer.</summary>
internal static class PartyRecipes
{
    private const string Stranger = "999999999";
    private const int LongestAddress = 125;
    private const int LongestCode = 100;

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new ExampleRecipe("BR-FR-11_BT-47", Remove("BT-47")).From(AddNote("BAR", "B2B")),
        new ExampleRecipe("BR-FR-21_BT-49", Set("BT-49", Stranger)).From(AddNote("BAR", "B2B")),
        new ExampleRecipe("BR-FR-22_BT-34", Set("BT-34", Stranger)).From(Set("BT-3", "389"), AddNote("BAR", "B2B")),
        new("BR-FR-24_BT-29", Attribute("BT-29", "schemeID", "0224"), Set("BT-29", "SERVICE ACHATS")),
        new("BR-FR-24_BT-46", Attribute("BT-46", "schemeID", "0224"), Set("BT-46", "SERVICE ACHATS")),
        new("BR-FR-25_BT-34", Set("BT-34", new string('1', LongestAddress + 1))),
        new("BR-FR-25_BT-49", Set("BT-49", new string('1', LongestAddress + 1))),
        new("BR-FR-26_BT-29", Attribute("BT-29", "schemeID", "0224"), Set("BT-29", new string('A', LongestCode + 1))),
        new("BR-FR-26_BT-46", Attribute("BT-46", "schemeID", "0224"), Set("BT-46", new string('A', LongestCode + 1))),
        new("BR-FR-CO-14_BT-29-1", Attribute("BT-29", "schemeID", "0231"), Set("BT-29", "999000011")),
        new("BR-FR-CO-15_BT-29-1", Attribute("BT-29", "schemeID", "0231"), Set("BT-29", "999000011"), RemoveAll("BG-11")),
    ];
}
