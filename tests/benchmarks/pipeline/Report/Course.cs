using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Report;

/// <summary>Lines over the time of a run.</summary>
internal sealed class Course(string title, IReadOnlyList<Sample> samples, IReadOnlyList<(string Name, string Colour, IReadOnlyList<double> Values)> lines)
{
    private const int Left = 60;
    private const int Right = 20;
    private const int Head = 34;
    private const int Foot = 24;
    private const int Legend = 110;

    public void Draw(Svg svg, double top, double width, double height)
    {
        var most = Math.Max(1, lines.SelectMany(line => line.Values).DefaultIfEmpty().Max());
        var seconds = Math.Max(1, samples.Count == 0 ? 0 : samples[^1].Second);
        var (w, h, bottom) = (width - Left - Right, height - Head - Foot, top + height - Foot);
        svg.Text(10, top + 16, title);
        foreach (var (at, line) in lines.Index())
        {
            svg.Rectangle(width - Right - ((lines.Count - at) * Legend), top + 7, 10, 10, line.Colour);
            svg.Text(width - Right - ((lines.Count - at) * Legend) + 14, top + 16, line.Name);
        }
        svg.Line([(Left, top + Head), (Left, bottom), (width - Right, bottom)], "#888");
        svg.Text(Left - 6, top + Head + 10, $"{most:0}", "end");
        svg.Text(Left - 6, bottom, "0", "end");
        svg.Text(width - Right, bottom + 16, $"{seconds:0} s", "end");
        foreach (var line in lines) svg.Line(samples.Zip(line.Values, (sample, value) => (Left + (sample.Second / seconds * w), bottom - (value / most * h))), line.Colour);
    }
}
