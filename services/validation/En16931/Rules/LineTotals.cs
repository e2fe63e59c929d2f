using Hub.En16931.Cii;
using Hub.En16931.Model;
using Hub.En16931.Ubl;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>
/// The sums that document totals are compared with. UBL's rules add <c>xs:decimal</c> values; CII's add untyped ones, which XPath
/// does in binary floating point.
/// </summary>
internal sealed class LineTotals(Judging judging)
{
    private static readonly int AllowanceCharge = XmlName.Of(Namespaces.Cac, "AllowanceCharge");

    private static readonly TermPath CiiLineAmounts = TermPath.Parse(
        "ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount",
        SyntaxBinding.Cii.Vocabulary);

    private static readonly TermPath CiiBreakdownAmounts = TermPath.Parse(
        "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:CalculatedAmount",
        SyntaxBinding.Cii.Vocabulary);

    private Memo<decimal?> ublLines;
    private Memo<AllowanceTotal<decimal>> ublAllowances;
    private Memo<AllowanceTotal<decimal>> ublCharges;
    private Memo<AllowanceTotal<decimal?>> ublPresentAllowances;
    private Memo<AllowanceTotal<decimal?>> ublPresentCharges;
    private Memo<double> ciiLines;
    private Memo<double> ciiBreakdown;
    private Memo<AllowanceTotal<double>> ciiAllowances;
    private Memo<AllowanceTotal<double>> ciiCharges;

    /// <summary>All line amounts of a UBL document, wherever the lines stand; null when one cannot be read.</summary>
    public decimal? UblLines => ublLines.For(0, _ => SumUblLines());

    /// <summary>The line amounts below a CII transaction.</summary>
    public double CiiLines(int transaction) => ciiLines.For(transaction, node => SumDoubles(CiiLineAmounts, node));

    /// <summary>The VAT amounts of the breakdowns of a CII document.</summary>
    public double CiiBreakdown => ciiBreakdown.For(0, node => SumDoubles(CiiBreakdownAmounts, node));

    /// <summary>Allowances or charges beside a UBL element.</summary>
    public AllowanceTotal<decimal> Ubl(int parent, bool charges) => charges
        ? ublCharges.For(parent, node => SumUbl(node, UblTests.IsCharge))
        : ublAllowances.For(parent, node => SumUbl(node, UblTests.IsAllowance));

    /// <summary>The same for what is only told to a person: no doubt arises, and there is no sum when an amount cannot be read.</summary>
    public AllowanceTotal<decimal?> PeekUbl(int parent, bool charges) => charges
        ? ublPresentCharges.For(parent, node => SumReadableUbl(node, UblTests.IsCharge))
        : ublPresentAllowances.For(parent, node => SumReadableUbl(node, UblTests.IsAllowance));

    private AllowanceTotal<decimal?> SumReadableUbl(int parent, NodeTest isWanted)
    {
        var count = 0;
        decimal? sum = 0;
        for (var node = judging.Tree.Child(parent, AllowanceCharge); node >= 0; node = judging.Tree.NextSame(node))
        {
            if (isWanted(judging.Tree, node))
            {
                count++;
                sum += new Subject(judging, node, VatCategory.None).Peek(Term.AllowanceChargeAmount);
            }
        }

        return new AllowanceTotal<decimal?>(count, sum);
    }

    /// <summary>Allowances or charges of a CII document.</summary>
    public AllowanceTotal<double> Cii(bool charges) => charges
        ? ciiCharges.For(0, _ => SumCii(CiiTests.IsCharge))
        : ciiAllowances.For(0, _ => SumCii(CiiTests.IsAllowance));

    private decimal? SumUblLines()
    {
        var sum = 0m;
        foreach (var line in judging.Scopes[Scope.Line])
        {
            sum += new Subject(judging, line.Node, VatCategory.None).Decimal(Term.LineNetAmount) ?? 0;
        }

        return sum;
    }

    private double SumDoubles(TermPath path, int anchor)
    {
        // Begins with the first value, as XPath does: minus zero alone stays minus zero.
        var sum = -0.0;
        var any = false;
        for (var node = path.First(judging.Tree, anchor); node >= 0; node = path.Next(judging.Tree, node))
        {
            sum += judging.Double(node) ?? 0;
            any = true;
        }

        return any ? sum : 0;
    }

    private AllowanceTotal<decimal> SumUbl(int parent, NodeTest isWanted)
    {
        var count = 0;
        var sum = 0m;
        for (var node = judging.Tree.Child(parent, AllowanceCharge); node >= 0; node = judging.Tree.NextSame(node))
        {
            if (isWanted(judging.Tree, node))
            {
                count++;
                sum += new Subject(judging, node, VatCategory.None).Decimal(Term.AllowanceChargeAmount) ?? 0;
            }
        }

        return new AllowanceTotal<decimal>(count, sum);
    }

    private AllowanceTotal<double> SumCii(NodeTest isWanted)
    {
        var count = 0;
        var sum = -0.0;
        foreach (var entry in judging.Scopes[Scope.AnyAllowanceCharge])
        {
            if (isWanted(judging.Tree, entry.Node))
            {
                count++;
                var amount = new Subject(judging, entry.Node, VatCategory.None)[Term.AllowanceChargeAmount];
                sum += amount.IsPresent ? judging.Double(amount.Node) ?? 0 : 0;
            }
        }

        return new AllowanceTotal<double>(count, count == 0 ? 0 : sum);
    }
}
