namespace Hub.Pipeline;

/// <summary>Percentiles of a sorted list.</summary>
internal sealed record Percentiles(double P50, double P95, double P99, double Max)
{
    public static Percentiles Of(IReadOnlyList<double> sorted) => new(At(sorted, 0.50), At(sorted, 0.95), At(sorted, 0.99), sorted[^1]);

    private static double At(IReadOnlyList<double> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];
}
