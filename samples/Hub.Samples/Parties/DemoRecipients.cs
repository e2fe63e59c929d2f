namespace Hub.Samples.Parties;

/// <summary>The public bodies of the demo. None of them exists; their numbers have right check digits.</summary>
public static class DemoRecipients
{
    private static readonly string[] Communes =
    [
        "Saint-Aubin-des-Landes-Bleues", "Villeneuve-les-Roseaux", "Montfort-sur-Erdrelle", "Le Bourg-Neuf-d'Armance", "Pont-l'Abbesse", "Roquebrune-les-Oliviers", "Château-Lavoir", "La Chapelle-aux-Genêts",
    ];

    /// <summary>Communes with a few services, a department and a hospital that demand more.</summary>
    public static IReadOnlyList<Recipient> All { get; } =
    [
        .. Communes.Select((name, at) => new Recipient(Party.Of("21", 440_010 + (at * 17), $"Commune de {name}", name, $"{44000 + (at * 1010)}"), "commune-" + (at + 1), [], false, false)),
        new(Party.Of("22", 490_003, "Département de la Loire-Moyenne", "Angeville", "49990"), "departement", ["ROUTES", "COLLEGES", "SOLIDARITES"], NeedsService: true, NeedsEngagement: false),
        new(Party.Of("26", 440_091, "Centre hospitalier des Deux-Rives", "Rivebelle", "44990"), "hopital", ["ACHATS", "TRAVAUX"], NeedsService: true, NeedsEngagement: true),
        new(Party.Of("24", 350_044, "Métropole des Trois-Vallées", "Vallonville", "35990"), "metropole", ["DSI", "ENERGIE", "VOIRIE"], NeedsService: false, NeedsEngagement: true),
    ];

    /// <summary>A body that is in no directory.</summary>
    public static Recipient Unknown { get; } = new(Party.Of("21", 999_991, "Commune de Nulle-Part", "Nulle-Part", "99000"), "", [], false, false);
}
