using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Totals;

/// <summary>
/// What the totals of a CII document add up. Some official tests make amounts decimals before they add, others add untyped ones: sums
/// are kept both ways.
/// </summary>
internal sealed class CiiTotals(Judging judging)
{
    private static readonly int Line = XmlName.Of(Namespaces.Ram, "IncludedSupplyChainTradeLineItem");
    private static readonly int AllowanceCharge = XmlName.Of(Namespaces.Ram, "SpecifiedTradeAllowanceCharge");
    private static readonly int LogisticsCharge = XmlName.Of(Namespaces.Ram, "SpecifiedLogisticsServiceCharge");
    private static readonly NodeTest IsAllowance = WithIndicator("false");
    private static readonly NodeTest IsCharge = WithIndicator("true");

    private Memo<Tally<decimal>> lines;
    private Memo<int> allLines;
    private Memo<int> allowances;
    private Memo<int> charges;
    private Memo<Tally<decimal>> typed;
    private Memo<Tally<double>> untyped;
    private Memo<Tally<double>> fees;

    /// <summary>The counted lines of a transaction: how many, and their amounts.</summary>
    public Tally<decimal> Lines(int transaction) => lines.For(transaction, SumLines);

    /// <summary>All lines of a transaction.</summary>
    public int AllLines(int transaction) => allLines.For(transaction, node => Count(node, Line, (_, _) => true));

    /// <summary>The allowances of a settlement.</summary>
    public int Allowances(int settlement) => allowances.For(settlement, node => Count(node, AllowanceCharge, IsAllowance));

    /// <summary>The charges and logistics fees of a settlement.</summary>
    public int Charges(int settlement) => charges.For(
        settlement, node => Count(node, AllowanceCharge, IsCharge) + Count(node, LogisticsCharge, (_, _) => true));

    /// <summary>The allowances or charges of the document, as decimals.</summary>
    public Tally<decimal> Typed(bool areCharges) => typed.For(areCharges ? 1 : 0, _ => SumTyped(areCharges ? IsCharge : IsAllowance));

    /// <summary>The allowances or charges of the document, in binary.</summary>
    public Tally<double> Untyped(bool areCharges) => untyped.For(areCharges ? 1 : 0, _ => SumUntyped(areCharges ? IsCharge : IsAllowance));

    /// <summary>The logistics fees of the document, in binary.</summary>
    public Tally<double> Fees => fees.For(0, _ => SumFees());

    private Tally<decimal> SumLines(int transaction)
    {
        var tally = new Tally<decimal>();
        for (var line = judging.Tree.Child(transaction, Line); line >= 0; line = judging.Tree.NextSame(line))
        {
            if (CiiLines.IsCounted(judging.Tree, line))
            {
                tally.CountOne();
                AddTyped(tally, At(line)[Term.LineNetAmount]);
            }
        }

        return tally;
    }

    private Tally<decimal> SumTyped(NodeTest isWanted)
    {
        var tally = new Tally<decimal>();
        foreach (var entry in judging.Scopes[Scope.AnyAllowanceCharge])
        {
            if (isWanted(judging.Tree, entry.Node))
            {
                tally.CountOne();
                AddTyped(tally, At(entry.Node)[Term.AllowanceChargeAmount]);
            }
        }

        return tally;
    }

    private Tally<double> SumUntyped(NodeTest isWanted)
    {
        var tally = new Tally<double>();
        foreach (var entry in judging.Scopes[Scope.AnyAllowanceCharge])
        {
            if (isWanted(judging.Tree, entry.Node))
            {
                tally.CountOne();
                AddUntyped(tally, At(entry.Node)[Term.AllowanceChargeAmount]);
            }
        }

        return tally;
    }

    private Tally<double> SumFees()
    {
        var tally = new Tally<double>();
        foreach (var entry in judging.Scopes[Scope.AnyLogisticsCharge])
        {
            tally.CountOne();
            AddUntyped(tally, new Leaf(judging.Tree, LogisticsPaths.Amount, Term.AllowanceChargeAmount, entry.Node));
        }

        return tally;
    }

    /// <summary>Each amount by itself: <c>path/xs:decimal(.)</c>.</summary>
    private static void AddTyped(Tally<decimal> tally, Leaf amount)
    {
        for (; amount.IsPresent; amount = amount.Next())
        {
            var value = XmlNumber.TryDecimal(amount.Tree.TextUtf8(amount.Node), out var read) ? read : (decimal?)null;
            tally.Add(value, value is null ? new Doubt(ValueRules.Unreadable, amount.Node) : null);
        }
    }

    private static void AddUntyped(Tally<double> tally, Leaf amount)
    {
        for (; amount.IsPresent; amount = amount.Next())
        {
            tally.Add(UntypedAmount.Read(amount, out var doubt), doubt);
        }
    }

    private int Count(int parent, int name, NodeTest isWanted)
    {
        var count = 0;
        for (var node = judging.Tree.Child(parent, name); node >= 0; node = judging.Tree.NextSame(node))
        {
            count += isWanted(judging.Tree, node) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The profile compares the text of the indicator: "0" is no "false".</summary>
    private static NodeTest WithIndicator(string text)
    {
        var indicator = TermPath.Parse("ram:ChargeIndicator/udt:Indicator", SyntaxBinding.Cii.Vocabulary);
        var wanted = System.Text.Encoding.UTF8.GetBytes(text);
        return (tree, node) =>
        {
            for (var found = indicator.First(tree, node); found >= 0; found = indicator.Next(tree, found))
            {
                if (tree.TextUtf8(found).SequenceEqual(wanted))
                {
                    return true;
                }
            }

            return false;
        };
    }

    private Subject At(int node) => new(judging, node, VatCategory.None);
}
