using System.Text;
using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>
/// The lines of one container by the identifiers they have and the parents they name, found in one pass each, so that judging is linear
/// in the lines.
/// </summary>
internal sealed class LineIndex(Element container, LineSyntax syntax, Facts facts)
{
    private Dictionary<string, Subtotal>? subtotals;
    private Dictionary<string, FirstTwo>? sellers;
    private Dictionary<string, FirstTwo>? numbers;

    /// <summary>What the lines below a line add up to.</summary>
    public Subtotal SumUnder(string line) => (subtotals ??= SumLines()).GetValueOrDefault(line);

    /// <summary>The sellers of the lines that have one of the identifiers.</summary>
    public FirstTwo SellersOf(IEnumerable<string> lines) => FirstTwo.Of(lines, sellers ??= ValuesByLine(syntax.Paths.SellerIdentifier));

    /// <summary>The sub-invoice numbers of the lines that have one of the identifiers.</summary>
    public FirstTwo NumbersOf(IEnumerable<string> lines) => FirstTwo.Of(lines, numbers ??= ValuesByLine(syntax.Paths.Number));

    private Dictionary<string, Subtotal> SumLines()
    {
        Dictionary<string, Subtotal> sums = new(StringComparer.Ordinal);
        foreach (var node in container.All(syntax.Lines))
        {
            var line = container.At(node);
            foreach (var parent in syntax.SummedUnder(line, facts))
            {
                sums[parent] = line.AddedTo(sums.GetValueOrDefault(parent), syntax.Paths.NetAmount);
            }
        }

        return sums;
    }

    private Dictionary<string, FirstTwo> ValuesByLine(PathSet values)
    {
        Dictionary<string, FirstTwo> found = new(StringComparer.Ordinal);
        foreach (var node in container.All(syntax.Lines))
        {
            var line = container.At(node);
            var ofLine = FirstTwo.Of(line, values);
            if (ofLine.First >= 0)
            {
                AddTo(found, line, ofLine);
            }
        }

        return found;
    }

    private void AddTo(Dictionary<string, FirstTwo> found, Element line, FirstTwo values)
    {
        foreach (var identifier in line.All(syntax.Paths.Identifier))
        {
            var key = Encoding.UTF8.GetString(line.Tree.TextUtf8(identifier));
            found[key] = (found.TryGetValue(key, out var known) ? known : FirstTwo.None).And(values);
        }
    }
}
