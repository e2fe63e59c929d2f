namespace Hub.Pipeline.Report;

/// <summary>Writes what is measured into docs/performance.md, between its markers, and the chart beside it.</summary>
internal static class PerformancePage
{
    private const string Picture = "\n![Processor time by stage, and the course of the last run](performance.svg)\n";

    public static void Write(string root, IReadOnlyList<Measurement> runs)
    {
        if (runs.Count == 0) throw new InvalidOperationException("There are no results to draw.");
        var page = Path.Combine(root, "docs", "performance.md");
        File.WriteAllText(page, Marked.Replace(Marked.Replace(File.ReadAllText(page), "stages", StageTable.Of(runs) + Picture), "runs", RunTable.Of(runs)));
        File.WriteAllText(Path.Combine(root, "docs", "performance.svg"), Chart.Of(runs));
    }
}
