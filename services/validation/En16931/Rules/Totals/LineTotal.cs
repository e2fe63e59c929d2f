using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-CO-10: the sum of the lines (BT-106) is the sum of their net amounts (BT-131).</summary>
internal static class LineTotal
{
    public static Outcome Ubl(Subject totals)
    {
        var expected = Rounding.Cents(totals.Facts.Sums.UblLines);
        return totals.KeptIf(totals.Decimal(Term.TotalLines) == expected && expected is not null, Term.TotalLines, expected);
    }

    /// <summary>The lines are those of the transaction around the settlement that holds the totals.</summary>
    public static Outcome Cii(Subject totals)
    {
        var sum = totals.Facts.Sums.CiiLines(totals.Parent.Parent.Node);
        var expected = BinaryDecimal.Cents(sum);
        return totals.KeptIf(totals.Decimal(Term.TotalLines) == expected && expected is not null, Term.TotalLines, expected);
    }
}
