using Hub.Fleet;

namespace Hub.Pipeline;

/// <summary>Who deposits: one of each kind for each process of ingest.</summary>
internal sealed record Depositors(IReadOnlyList<Depositor> Batches, IReadOnlyList<Depositor> Singles)
{
    /// <summary>How often they were asked to come back later.</summary>
    public int HeldBack => Batches.Concat(Singles).Sum(depositor => depositor.HeldBack);
}
