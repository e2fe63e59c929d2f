using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.En16931;

/// <summary>Rules about the document as a whole, its references and its payment.</summary>
internal static class DocumentRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-01", Remove("BT-24")),
        new("BR-02", Remove("BT-1")),
        new("BR-03", Remove("BT-2")),
        new("BR-04", Remove("BT-3")),
        new("BR-05", Remove("BT-5")),
        new("BR-16", RemoveAll("BG-25")),
        new("BR-29", InUbl(Set("BT-74", "2026-08-31")), InCii(Set("BT-74", "20260831"))),
        new("BR-30", InUbl(Set("BT-135", "2026-08-31")), InCii(Set("BT-135", "20260831"))),
        new("BR-49", Remove("BT-81")),
        new("BR-50", Remove("BT-84")),
        new("BR-51", Set("BT-87", "4970101234567890")),
        new("BR-52", Remove("BT-122")),
        new("BR-55", Remove("BT-25")),
        new("BR-61", InUbl(Remove("BG-17")), InCii(Remove("BT-84"))),
        new ExampleRecipe("BR-CO-03", Set("BT-8", "35")).From(InUbl(Set("BT-7", "2026-10-05")), InCii(Set("BT-7", "20261005"))),
        new("BR-CO-18", RemoveAll("BG-23")),
        new("BR-CO-19", Empty("BG-14")),
        new("BR-CO-20", Empty("BG-26")),
    ];
}
