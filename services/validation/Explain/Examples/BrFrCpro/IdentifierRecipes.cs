using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFrCpro;

/// <summary>Rules about how Chorus Pro knows the seller and the payee, by scheme.</summary>
internal static class IdentifierRecipes
{
    private const string Siren = "999000011";

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-FR-CPRO-03", Attribute("BT-29", "schemeID", "0088")),
        OfSeller("BR-FR-CPRO-04", "0223", "DE123456789012345678"),
        OfSeller("BR-FR-CPRO-05", "0227", "US123456789012345678"),
        OfSeller("BR-FR-CPRO-06", "0228", "1234"),
        OfSeller("BR-FR-CPRO-07", "0229", "1234"),
        OfSeller("BR-FR-CPRO-08", "0226", "MARTIN"),
        new("BR-FR-CPRO-09", Remove("BT-29")),
        new ExampleRecipe("BR-FR-CPRO-17", Remove("BT-60"))
            .From(Set("BT-61", Siren), Attribute("BT-61", "schemeID", "0002"), Set("BT-60", "99900001100018"), Attribute("BT-60", "schemeID", "0009")),
    ];

    private static ExampleRecipe OfSeller(string id, string scheme, string value) => new(id, Attribute("BT-29", "schemeID", scheme), Set("BT-29", value));
}
