using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-CO-11 and BR-CO-12: the totals of allowances (BT-107) and charges (BT-108) of the document are the sums of those.</summary>
internal static class AllowanceChargeTotals
{
    public static Outcome UblAllowances(Subject totals) => Ubl(totals, Term.TotalAllowances, charges: false);

    public static Outcome UblCharges(Subject totals) => Ubl(totals, Term.TotalCharges, charges: true);

    public static Outcome CiiAllowances(Subject totals) => Cii(totals, Term.TotalAllowances, charges: false);

    public static Outcome CiiCharges(Subject totals) => Cii(totals, Term.TotalCharges, charges: true);

    private static Outcome Ubl(Subject totals, Term total, bool charges)
    {
        if (!totals.Has(total))
        {
            // Nothing is compared with an absent total: amounts that cannot be read raise no doubt.
            var present = totals.Facts.Sums.PeekUbl(totals.Parent.Node, charges);
            return totals.KeptIf(present.Count == 0, total, Rounding.Cents(present.Sum));
        }

        var sum = totals.Facts.Sums.Ubl(totals.Parent.Node, charges);
        var expected = Rounding.Cents(sum.Sum);
        return totals.KeptIf(totals.Decimal(total) == expected, total, expected);
    }

    private static Outcome Cii(Subject totals, Term total, bool charges)
    {
        var sum = totals.Facts.Sums.Cii(charges);
        var expected = Rounding.Cents(sum.Sum);
        var isKept = (sum.Count == 0 && !totals.Has(total)) || IsSum(totals, total, sum.Count, expected);
        return isKept ? Outcome.Kept : totals.Broken(total, BinaryDecimal.Cents(expected));
    }

    /// <summary>The sum of nothing is a whole number, that of untyped amounts a binary one.</summary>
    private static bool IsSum(Subject totals, Term total, int count, double expected) => count == 0
        ? totals.AnyCompares(total, 0, order => order == 0)
        : totals.AnyCompares(total, expected, order => order == 0);
}
