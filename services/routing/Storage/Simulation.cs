namespace Hub.Routing.Storage;

/// <summary>What the simulated collectivity of a sandbox invoice has yet to answer. Gone with the last answer.</summary>
internal sealed class Simulation
{
    public required Guid InvoiceId { get; init; }

    /// <summary>The magic SIRET that says how it goes on.</summary>
    public required string Siret { get; init; }

    /// <summary>Which of its answers comes next; 0 is the first.</summary>
    public required int Next { get; set; }

    public required DateTimeOffset DueAt { get; set; }
}
