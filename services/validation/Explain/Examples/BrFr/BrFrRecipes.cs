namespace Hub.Explain.Examples.BrFr;

/// <summary>The recipes of BR-FR.</summary>
internal static class BrFrRecipes
{
    public static IReadOnlyList<ExampleRecipe> All { get; } =
        [.. NoteRecipes.All, .. CorrectionRecipes.All, .. PartyRecipes.All, .. ItemRecipes.All, .. VatCategoryRecipes.All, .. PlaceRecipes.All, .. InvoicedObjectRecipes.All, .. SubInvoiceRecipes.All];
}
