namespace Hub.Samples.Sectors;

/// <summary>Roads and buildings: measured work of a public contract, at two VAT rates.</summary>
public static class WorksSector
{
    private static readonly (string Name, string Detail, string Unit, int From, int To, decimal Rate)[] Works =
    [
        ("Terrassement en déblai", "Article 2.{0} du bordereau : déblais en terrain de toute nature, évacuation comprise", "MTQ", 1_200, 3_800, 20m),
        ("Enrobé bitumineux 0/10", "Article 3.{0} du bordereau : fourniture et mise en œuvre, épaisseur 6 cm", "MTK", 1_450, 2_900, 20m),
        ("Bordures T2", "Article 4.{0} du bordereau : pose sur béton, jointoiement compris", "MTR", 2_400, 5_200, 20m),
        ("Main d'œuvre de rénovation", "Article 5.{0} du bordereau : reprise de façade en logement social", "HUR", 3_800, 5_600, 10m),
    ];

    /// <summary>Articles of the contract's price schedule.</summary>
    public static IReadOnlyList<SampleLine> Lines(Random random, int count) => [.. Enumerable.Range(0, count).Select(at => Line(random, at, Works[at % Works.Length]))];

    private static SampleLine Line(Random random, int at, (string Name, string Detail, string Unit, int From, int To, decimal Rate) work) =>
        new(work.Name, string.Format(work.Detail, at + 1), random.Next(10, 4_000) / 10m, work.Unit, random.Next(work.From, work.To) / 100m, work.Rate);
}
