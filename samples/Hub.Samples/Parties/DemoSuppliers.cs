using Hub.Samples.Sectors;

namespace Hub.Samples.Parties;

/// <summary>The suppliers of the demo. None of them exists.</summary>
public static class DemoSuppliers
{
    /// <summary>Electricity and gas.</summary>
    public static Supplier Energy { get; } = new("energie-du-ponant", Party.Of("8", 4120377, "Énergie du Ponant SA", "Nantes", "44000"), EnergySector.Lines);

    /// <summary>Telephony and networks.</summary>
    public static Supplier Telecom { get; } = new("telecom-armor", Party.Of("4", 5310882, "Télécom Armor SAS", "Rennes", "35000"), TelecomSector.Lines);

    /// <summary>Roads and buildings.</summary>
    public static Supplier Works { get; } = new("travaux-val-de-loire", Party.Of("5", 2240913, "Travaux du Val de Loire SARL", "Angers", "49000"), WorksSector.Lines);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Supplier> All { get; } = [Energy, Telecom, Works];
}
