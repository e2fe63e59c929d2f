using System.Collections.Frozen;
using Hub.Routing.FindCollectivity;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.SimulateCollectivity;

/// <summary>The directory of the sandbox: the magic SIRETs, and nobody else.</summary>
internal static class SimulatedDirectory
{
    /// <summary>The SIREN of all of them.</summary>
    public const string Siren = "000000000";

    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<SimulatedOutcome> All { get; } =
        MagicSiretFile.Read(new StreamReader(typeof(SimulatedDirectory).Assembly.GetManifestResourceStream("magic-sirets.txt")!));

    private static readonly FrozenDictionary<string, SimulatedOutcome> BySiret = All.ToFrozenDictionary(outcome => outcome.Siret);

    /// <summary>The outcome that a SIRET stands for; null when it stands for none.</summary>
    public static SimulatedOutcome? OutcomeOf(string siret) => BySiret.GetValueOrDefault(siret);

    /// <summary>Decides on a sandbox invoice. The real directory is not asked: nothing leads from here to a real collectivity.</summary>
    public static RoutingDecision Find(RegisteredInvoice invoice)
    {
        if (string.IsNullOrEmpty(invoice.BuyerSiret)) return RoutingFaults.NoSiret();
        return OutcomeOf(invoice.BuyerSiret) switch
        {
            null => RoutingFaults.NotSimulated(invoice.BuyerSiret),
            { Verdict.Status: LifeCycleStatuses.RoutingError } => RoutingFaults.UnknownSiret(invoice.BuyerSiret, invoice.Framework),
            var outcome => new RoutingDecision(null, null) { Simulation = outcome },
        };
    }
}
