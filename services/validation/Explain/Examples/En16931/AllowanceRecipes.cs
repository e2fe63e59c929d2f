using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.En16931;

/// <summary>Rules about allowances and charges, of the document and of lines.</summary>
internal static class AllowanceRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-31", Remove("BT-92")),
        new("BR-32", Remove("BT-95")),
        new("BR-33", Remove("BT-97"), Remove("BT-98")),
        new("BR-36", Remove("BT-99")),
        new("BR-37", Remove("BT-102")),
        new("BR-38", Remove("BT-104"), Remove("BT-105")),
        new("BR-41", Remove("BT-136")),
        new("BR-42", Remove("BT-139"), Remove("BT-140")),
        new("BR-43", Remove("BT-141")),
        new("BR-44", Remove("BT-144"), Remove("BT-145")),
        new("BR-CO-21", Remove("BT-97"), Remove("BT-98")),
        new("BR-CO-22", Remove("BT-104"), Remove("BT-105")),
        new("BR-CO-23", Remove("BT-139"), Remove("BT-140")),
        new("BR-CO-24", Remove("BT-144"), Remove("BT-145")),
        new("BR-DEC-01", Set("BT-92", "100.001")),
        new("BR-DEC-02", Set("BT-93", "1000.001")),
        new("BR-DEC-05", Set("BT-99", "20.001")),
        new("BR-DEC-06", Set("BT-100", "1000.001")),
        new("BR-DEC-24", Set("BT-136", "50.001")),
        new("BR-DEC-25", Set("BT-137", "1000.001")),
        new("BR-DEC-27", Set("BT-141", "10.001")),
        new("BR-DEC-28", Set("BT-142", "1000.001")),
    ];
}
