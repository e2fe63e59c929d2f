using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFr;

/// <summary>Rules about corrected invoices, credit notes and the framework.</summary>
internal static class CorrectionRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new ExampleRecipe("BR-FR-CO-03_BT-3", InUbl(RemoveAt("/cn:CreditNote/cac:ContractDocumentReference")), InCii(Remove("BT-12")))
            .From(InUbl(AsCreditNote.OfType("262")), InCii(Set("BT-3", "262"))),
        new ExampleRecipe("BR-FR-CO-04_BT-3", RemoveAll("BG-3")).From(Set("BT-3", "384")),
        new ExampleRecipe("BR-FR-CO-04_BT-4", RemoveAll("BG-3")).From(Set("BT-3", "384")),
        new ExampleRecipe("BR-FR-CO-05_BT-3", InUbl(RemoveAt("/cn:CreditNote/cac:BillingReference")), InCii(RemoveAll("BG-3")))
            .From(InUbl(AsCreditNote.OfType("381")), InCii(Set("BT-3", "381"))),
        new ExampleRecipe("BR-FR-CO-08_BT-23", Set("BT-3", "386")).From(Set("BT-23", "S4")),
        new("BR-FR-CO-09_BT-23-1", Set("BT-23", "S2")),
        new("BR-FR-CO-09_BT-23-2", Set("BT-23", "S2")),
        new("BR-FR-CO-09_BT-23-3", Set("BT-23", "S2"), Remove("BT-9")),
        new("BR-FR-17_BT-123", Set("BT-123", "Relevé d'heures")),
        new ExampleRecipe("BR-FR-18_BT-123", Repeat("BG-24")).From(Set("BT-123", "LISIBLE")),
    ];
}
