namespace Hub.Routing.FindCollectivity;

/// <summary>What becomes of an invoice without what its buyer demands. Section <c>Hub:Routing</c>.</summary>
public sealed class UnmetDemandOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Routing";

    /// <summary>
    /// From this issue date (BT-2) on it is rejected: status 213 with REJ_CONT_B2G, as the reform has it. Before, it is set aside for an operator (221), as Chorus Pro asks for recycling.
    /// Default: 2026-10-01, from when the public-sector rules are fatal on reception.
    /// </summary>
    public DateOnly RejectUnmetDemandsFrom { get; set; } = new(2026, 10, 1);
}
