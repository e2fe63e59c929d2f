namespace Hub.Pipeline.Measure;

/// <summary>Percentiles of measured values.</summary>
internal sealed record Percentiles(double P50, double P95, double P99, double Max)
{
    /// <summary>Of values in any order; null of none.</summary>
    public static Percentiles? Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : new(At(sorted, 0.50), At(sorted, 0.95), At(sorted, 0.99), sorted[^1]);
    }

    /// <summary>The smallest value that so large a share of all does not exceed.</summary>
    private static double At(List<double> sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * share) - 1)];
}
