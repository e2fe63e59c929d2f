using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFr;

/// <summary>Rules about the attributes of items.</summary>
internal static class ItemRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-FR-27_BG-32", Remove("BT-160")),
        new("BR-FR-27_BT-160", Set("BT-160", "")),
    ];
}
