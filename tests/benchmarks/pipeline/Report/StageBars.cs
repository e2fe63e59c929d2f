namespace Hub.Pipeline.Report;

/// <summary>A bar for each result, as long as its processor time an invoice, in the colours of the stages.</summary>
internal sealed class StageBars(IReadOnlyList<Measurement> runs, IReadOnlyList<string> colours)
{
    private const int Left = 170;
    private const int Top = 60;
    private const int Row = 28;
    private readonly List<string> stages = [.. StageTable.Stages(runs)];

    public int Height => Top + (Row * runs.Count) + 20;

    public void Draw(Svg svg, int width)
    {
        svg.Text(10, 20, "Processor time of hub and broker, µs an invoice");
        foreach (var (at, stage) in stages.Index())
        {
            svg.Rectangle(10 + (at * 105), 30, 10, 10, ColourOf(at));
            svg.Text(24 + (at * 105), 40, stage);
        }
        var scale = (width - Left - 180) / runs.Max(run => run.HubMicroseconds);
        foreach (var (at, run) in runs.Index()) Draw(svg, run, Top + (at * Row), scale);
    }

    private void Draw(Svg svg, Measurement run, double y, double scale)
    {
        svg.Text(Left - 8, y + 14, run.Name, "end");
        var x = (double)Left;
        foreach (var (at, stage) in stages.Index())
        {
            var length = StageTable.Microseconds(run, stage) * scale;
            svg.Rectangle(x, y, length, Row - 8, ColourOf(at));
            x += length;
        }
        svg.Text(x + 6, y + 14, $"{run.HubMicroseconds:0} ({run.OnTwoCores:0}/s on 2 cores)");
    }

    private string ColourOf(int stage) => colours[stage % colours.Count];
}
