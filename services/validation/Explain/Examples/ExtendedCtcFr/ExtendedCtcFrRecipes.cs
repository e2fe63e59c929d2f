using Hub.Explain.Examples.En16931;

namespace Hub.Explain.Examples.ExtendedCtcFr;

/// <summary>The recipes of EXTENDED-CTC-FR: its own rules, then those of EN 16931, whose ids it keeps.</summary>
internal static class ExtendedCtcFrRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } = [.. CategoryRecipes.All, .. BreakdownRecipes.All, .. SubLineRecipes.All, .. ExtensionRecipes.All, .. En16931Recipes.All];
}
