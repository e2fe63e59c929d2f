using System.Globalization;
using System.Security;
using System.Text;

namespace Hub.Pipeline.Report;

/// <summary>Writes a drawing with few words.</summary>
internal sealed class Svg(int width, int height)
{
    private readonly StringBuilder body = new();

    public void Rectangle(double x, double y, double w, double h, string fill) =>
        body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{w:0.#}\" height=\"{h:0.#}\" fill=\"{fill}\"/>\n");

    /// <summary>A text.</summary>
    /// <param name="x">Where it is tied.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">What it says.</param>
    /// <param name="anchor">start, middle or end.</param>
    public void Text(double x, double y, string text, string anchor = "start") =>
        body.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{SecurityElement.Escape(text)}</text>\n");

    public void Line(IEnumerable<(double X, double Y)> points, string stroke) =>
        body.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{stroke}\" stroke-width=\"1.5\" points=\"{string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")))}\"/>\n");

    public override string ToString() =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n{body}</svg>\n";
}
