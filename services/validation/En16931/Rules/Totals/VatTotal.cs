using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-CO-14: the total VAT (BT-110) is the sum of the VAT amounts of the breakdown (BT-117).</summary>
internal static class VatTotal
{
    private static readonly TermPath Breakdown = TermPath.Parse("cac:TaxSubtotal", SyntaxBinding.Ubl.Vocabulary);
    private static readonly TermPath TotalAmount = TermPath.Parse("cbc:TaxAmount", SyntaxBinding.Ubl.Vocabulary);

    /// <summary>A total without a breakdown, as in the accounting currency, is not compared.</summary>
    public static Outcome Ubl(Subject total)
    {
        var sum = 0m;
        var breakdown = Breakdown.First(total.Tree, total.Node);
        if (breakdown < 0)
        {
            return Outcome.Kept;
        }

        for (; breakdown >= 0; breakdown = Breakdown.Next(total.Tree, breakdown))
        {
            sum += total.At(breakdown).Decimal(Term.BreakdownTaxAmount) ?? 0;
        }

        var amount = TotalAmount.First(total.Tree, total.Node);
        var expected = Rounding.Cents(sum);
        var found = total.Decimal(TotalAmount);
        return found == expected ? Outcome.Kept : Outcome.Broken(amount < 0 ? total.Node : amount, XmlNumber.Text(expected));
    }

    /// <summary>Only the total in the invoice currency is compared, in binary arithmetic.</summary>
    public static Outcome Cii(Subject total)
    {
        if (!total.IsInDocumentCurrency())
        {
            return Outcome.Kept;
        }

        var expected = Rounding.Cents(total.Facts.Sums.CiiBreakdown);
        return total.ToDouble() is { } found && UntypedOrder.Compare(found, expected) == 0
            ? Outcome.Kept
            : Outcome.Broken(total.Node, BinaryDecimal.Cents(expected) is { } value ? XmlNumber.Text(value) : null);
    }
}
