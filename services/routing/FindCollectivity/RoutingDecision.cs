using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.SimulateCollectivity;

namespace Hub.Routing.FindCollectivity;

/// <summary>Where an invoice goes, or why nowhere: exactly one of the two is set, or neither in the sandbox.</summary>
internal sealed record RoutingDecision(Collectivity? Collectivity, RoutingFault? Fault)
{
    /// <summary>The system that takes it; null when it goes nowhere.</summary>
    public SystemChoice? Choice { get; init; }

    /// <summary>What the simulated collectivity will do; set in the sandbox only, and then there is no other.</summary>
    public SimulatedOutcome? Simulation { get; init; }

    public static implicit operator RoutingDecision(Collectivity collectivity) => new(collectivity, null);

    public static implicit operator RoutingDecision(RoutingFault fault) => new(null, fault);
}
