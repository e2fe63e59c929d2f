namespace Hub.Explain.Examples.En16931;

/// <summary>The recipes of EN 16931, for the rules that no table row makes examples of.</summary>
internal static class En16931Recipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
        [.. SyntaxRecipes.All, .. DocumentRecipes.All, .. PartyRecipes.All, .. TotalsRecipes.All, .. AllowanceRecipes.All, .. LineRecipes.All, .. VatRecipes.All];
}
