using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.CompanyNumbers;

/// <summary>The recipes of FR-NUMBERS: a digit that is not the one meant.</summary>
internal static class CompanyNumberRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("FR-SIREN-KEY", Set("BT-30", "999000017")),
        new("FR-SIRET-KEY", Set("BT-29", "99900001100014")),
    ];
}
