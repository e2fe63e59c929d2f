using Hub.En16931.Patterns;
using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>What the rules about sub-invoices ask of the whole document, worked out once, when first asked.</summary>
internal sealed class SubInvoiceFacts(Judgement judgement, Facts facts, LineSyntax syntax)
{
    private readonly Dictionary<int, LineIndex> lines = [];
    private readonly Dictionary<int, BreakdownIndex> breakdowns = [];
    private readonly Dictionary<(ElementCheck<Facts> Check, int Line), Outcome> wide = [];
    private Dictionary<string, int>? details;
    private Values? sellers;
    private Values? buyers;
    private Values? currencies;
    private Values? accountingCurrencies;
    private Dictionary<string, int>? firstEnds;
    private Memo<bool> groups;
    private int? sellersOwn;

    public LineSyntax Syntax => syntax;

    /// <summary>BT-30, of any scheme.</summary>
    public Values Sellers => sellers ??= new Values(judgement.Document, facts.Paths.AnySellerIdentifier);

    /// <summary>BT-47, of any scheme.</summary>
    public Values Buyers => buyers ??= new Values(judgement.Document, facts.Paths.AnyBuyerIdentifier);

    /// <summary>How many sub-invoices of the seller have the number of the invoice itself.</summary>
    public int SellersOwn => sellersOwn ??= Lines()
        .Where(line => syntax.HasGroup(line, facts) && syntax.IsOfSeller(line, facts))
        .Sum(line => syntax.CountOwnNumbers(line, facts));

    /// <summary>BT-5.</summary>
    public Values Currencies => currencies ??= new Values(judgement.Document, facts.Paths.Currency);

    /// <summary>BT-6.</summary>
    public Values AccountingCurrencies => accountingCurrencies ??= syntax.AccountingCurrencies(judgement.Document);

    /// <summary>The lines beside a line.</summary>
    public LineIndex LinesBeside(Element line)
    {
        var container = line.Tree.Parent(line.Node);
        return lines.TryGetValue(container, out var known) ? known : lines[container] = new LineIndex(line.At(container), syntax, facts);
    }

    /// <summary>The VAT breakdowns that belong with a line.</summary>
    public BreakdownIndex BreakdownsBeside(Element line)
    {
        var container = line.Tree.Parent(line.Node);
        return breakdowns.TryGetValue(container, out var known)
            ? known
            : breakdowns[container] = new BreakdownIndex(line.At(container), syntax.Breakdowns);
    }

    /// <summary>How many details name a line as their parent, in the whole document.</summary>
    public int DetailsUnder(string line) => (details ??= CountDetails()).GetValueOrDefault(line);

    /// <summary>The number of a sub-invoice stands before, in whatever place a repetition counts.</summary>
    public bool IsRepeated(int number) =>
        (firstEnds ??= FindFirstEnds()).TryGetValue(judgement.Tree.Text(number), out var end) && end <= number;

    /// <summary>A line opens a sub-invoice, for rules about the many elements in it.</summary>
    public bool HasGroup(Element line) => groups.For(line.Node, _ => syntax.HasGroup(line, facts));

    /// <summary>
    /// The outcome of a check of a line. A line that opens many sub-invoices at once is judged once: the answer is always the same.
    /// </summary>
    public Outcome OfLine(ElementCheck<Facts> check, Element line)
    {
        if (!WideTests.IsWide(line.Tree, line.Node))
        {
            return check(line, facts);
        }

        if (!wide.TryGetValue((check, line.Node), out var outcome))
        {
            outcome = check(line, facts);
            wide[(check, line.Node)] = outcome = judgement.IsInDoubt ? Outcome.Kept : outcome;
        }

        return outcome;
    }

    private Dictionary<string, int> CountDetails()
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (var parent in Lines().SelectMany(line => syntax.DetailsUnder(line, facts)).SelectMany(parents => parents))
        {
            counts[parent] = counts.GetValueOrDefault(parent) + 1;
        }

        return counts;
    }

    private Dictionary<string, int> FindFirstEnds()
    {
        Dictionary<string, int> ends = new(StringComparer.Ordinal);
        foreach (var (number, end) in syntax.NumbersInDocument(judgement.Document))
        {
            ends[number] = ends.TryGetValue(number, out var known) ? Math.Min(known, end) : end;
        }

        return ends;
    }

    private List<Element> Lines()
    {
        List<Element> found = [];
        foreach (var container in judgement.Document.All(syntax.Containers))
        {
            foreach (var line in judgement.Document.At(container).All(syntax.Lines))
            {
                found.Add(judgement.Document.At(line));
            }
        }

        return found;
    }
}
