namespace Hub.Samples.Sectors;

/// <summary>Electricity and gas: a few charges for each point of delivery, at two VAT rates.</summary>
public static class EnergySector
{
    private static readonly string[] Sites = ["École maternelle", "Groupe scolaire", "Gymnase", "Mairie", "Salle des fêtes", "Éclairage public", "Piscine", "Médiathèque", "Atelier municipal", "Station de relevage"];

    /// <summary>Subscription, consumption by time of day, network, contribution.</summary>
    public static IReadOnlyList<SampleLine> Lines(Random random, int count) => [.. Enumerable.Range(0, count).Select(at => Line(random, at))];

    private static SampleLine Line(Random random, int at)
    {
        var site = $"{Sites[at / 4 % Sites.Length]} - PDL {14_000_000_000_000 + random.NextInt64(999_999_999)}";
        return (at % 4) switch
        {
            0 => new SampleLine("Abonnement électricité", $"{site} : abonnement mensuel, puissance souscrite {36 + (random.Next(8) * 6)} kVA", 1, "MON", Cents(random, 1_500, 9_000), 5.5m),
            1 => new SampleLine("Consommation heures pleines", $"{site} : index relevé", random.Next(200, 9_000), "KWH", random.Next(1_100, 1_900) / 10_000m, 20m),
            2 => new SampleLine("Consommation heures creuses", $"{site} : index relevé", random.Next(100, 5_000), "KWH", random.Next(800, 1_300) / 10_000m, 20m),
            _ => new SampleLine("Acheminement (TURPE)", $"{site} : part fixe et part variable", 1, "MON", Cents(random, 900, 22_000), 20m),
        };
    }

    private static decimal Cents(Random random, int from, int to) => random.Next(from, to) / 100m;
}
