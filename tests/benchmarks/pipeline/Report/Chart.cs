namespace Hub.Pipeline.Report;

/// <summary>Draws results: processor time by stage for each of them, and the course of the last one.</summary>
internal static class Chart
{
    private const int Width = 860;
    private const int CourseHeight = 180;
    private static readonly string[] Colours = ["#4e79a7", "#f28e2b", "#59a14f", "#b07aa1", "#76b7b2", "#e15759", "#9c755f", "#edc948", "#bab0ac", "#ff9da7"];

    public static string Of(IReadOnlyList<Measurement> runs)
    {
        var bars = new StageBars(runs, Colours);
        var svg = new Svg(Width, bars.Height + (2 * CourseHeight) + 20);
        bars.Draw(svg, Width);
        var (last, top) = (runs[^1], bars.Height);
        new Course($"{last.Name}: invoices a second", last.Samples, [("accepted", Colours[1], Rate(last, sample => sample.Accepted)), ("delivered", Colours[0], Rate(last, sample => sample.Delivered))])
            .Draw(svg, top, Width, CourseHeight);
        new Course($"{last.Name}: age of the oldest waiting invoice, ms", last.Samples, [("for its queue", Colours[0], [.. last.Samples.Select(sample => sample.OldestMs)]), ("for the webhook", Colours[3], [.. last.Samples.Select(sample => sample.UntoldMs)])])
            .Draw(svg, top + CourseHeight, Width, CourseHeight);
        return svg.ToString();
    }

    /// <summary>How much more there was a second since the look before.</summary>
    private static List<double> Rate(Measurement run, Func<Measure.Sample, int> count) =>
        [0, .. run.Samples.Zip(run.Samples.Skip(1), (before, now) => (count(now) - count(before)) / Math.Max(0.1, now.Second - before.Second))];
}
