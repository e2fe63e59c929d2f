namespace Hub.Routing.LifeCycle;

/// <summary>A status of Chorus Pro, and the reform status that carries it.</summary>
/// <param name="Edi"><c>IdStatut</c> of the status file, "01" to "12"; null when the interface has none.</param>
/// <param name="Name">Value of the API.</param>
/// <param name="Status">The reform status, 200 to 228.</param>
/// <param name="Stage">Place among the Chorus Pro statuses that share this reform status: 0 is entered with it, higher ones follow within it.</param>
internal sealed record ChorusProStatus(string? Edi, string Name, int Status, int Stage = 0)
{
    /// <summary>Its bit in a set of statuses reached, above those of the reform statuses; 0 when the reform status says it all.</summary>
    public long Bit => Stage == 0 ? 0 : 1L << (LifeCycleStatuses.Last - LifeCycleStatuses.First + 4 + Stage);
}
