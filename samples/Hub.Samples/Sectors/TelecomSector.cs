namespace Hub.Samples.Sectors;

/// <summary>Telephony and networks: lines, links and usage, at one VAT rate.</summary>
public static class TelecomSector
{
    private static readonly (string Name, string Detail, string Unit, int From, int To)[] Offers =
    [
        ("Forfait mobile", "Flotte mobile, appels illimités et données 20 Go, ligne 06 00 00 {0:00} {1:00}", "MON", 1_190, 2_490),
        ("Accès fibre", "Lien fibre symétrique {0}00 Mbit/s, garantie de rétablissement 4 h, site {1}", "MON", 18_900, 49_000),
        ("Communications hors forfait", "Appels vers l'international et numéros spéciaux, période relevée, compte {0}-{1}", "C62", 12, 340),
        ("Location d'équipement", "Routeur et onduleur du site {1}, contrat de maintenance niveau {0}", "MON", 900, 4_500),
    ];

    /// <summary>Subscriptions and usage.</summary>
    public static IReadOnlyList<SampleLine> Lines(Random random, int count) => [.. Enumerable.Range(0, count).Select(at => Line(random, Offers[at % Offers.Length]))];

    private static SampleLine Line(Random random, (string Name, string Detail, string Unit, int From, int To) offer) =>
        new(offer.Name, string.Format(offer.Detail, random.Next(1, 9), random.Next(10, 99)), random.Next(1, 12), offer.Unit, random.Next(offer.From, offer.To) / 100m, 20m);
}
