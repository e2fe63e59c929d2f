using static Hub.Explain.Examples.Lines.LineTerms;

namespace Hub.Explain.Examples.ExtendedCtcFr;

/// <summary>Rules about lines made of other lines.</summary>
internal static class SubLineRecipes
{
    /// <summary>Line 1 groups line 2, and has its amount.</summary>
    private static readonly Edit[] Grouped = [Kind.Set(1, "GROUP"), NetAmount.Set(1, "40.00"), Kind.Set(2, "DETAIL"), Parent.Set(2, "1")];

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        Of("BR-FREXT-05", Kind.Set(2, "SUBLINE")),
        Of("BR-FREXT-06", Kind.Remove(2)),
        Of("BR-FREXT-08", NetAmount.Set(1, "960.00")),
        Of("BR-FREXT-11", Parent.Set(2, "7")),
        new ExampleRecipe("BR-FREXT-12", NetAmount.Remove(2)).From([.. Grouped, Kind.Set(2, "GROUP")]),
    ];

    private static ExampleRecipe Of(string id, params Edit[] broken) => new ExampleRecipe(id, broken).From(Grouped);
}
