using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.En16931;

/// <summary>Rules about lines and items.</summary>
internal static class LineRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-21", Remove("BT-126")),
        new("BR-22", Remove("BT-129")),
        new("BR-23", Remove("BT-130")),
        new("BR-24", Remove("BT-131")),
        new("BR-25", Remove("BT-153")),
        new("BR-26", Remove("BT-146")),
        new("BR-27", Set("BT-146", "-100.00")),
        new("BR-28", Set("BT-148", "-110.00")),
        new("BR-54", Remove("BT-161")),
        new("BR-64", Attribute("BT-157", "schemeID", null)),
        new("BR-65", Attribute("BT-158", "listID", null)),
        new("BR-CO-04", Remove("BT-151")),
        new("BR-DEC-23", Set("BT-131", "960.001")),
    ];
}
