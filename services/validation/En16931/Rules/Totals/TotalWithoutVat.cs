using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-CO-13: the total without VAT (BT-109) is the sum of the lines less allowances plus charges.</summary>
internal static class TotalWithoutVat
{
    /// <summary>Without allowances and charges, UBL's rule does not round.</summary>
    public static Outcome Ubl(Subject totals)
    {
        var sum = Sum(totals);
        var isRounded = totals.HasEither(Term.TotalAllowances, Term.TotalCharges);
        return Compare(totals, isRounded ? Rounding.Cents(sum) : sum);
    }

    public static Outcome Cii(Subject totals) => Compare(totals, Rounding.Cents(Sum(totals)));

    private static decimal? Sum(Subject totals)
    {
        var allowances = totals.Has(Term.TotalAllowances) ? totals.FirstDecimal(Term.TotalAllowances) : 0;
        var charges = totals.Has(Term.TotalCharges) ? totals.FirstDecimal(Term.TotalCharges) : 0;
        return totals.FirstDecimal(Term.TotalLines) - allowances + charges;
    }

    private static Outcome Compare(Subject totals, decimal? expected) => totals.KeptIf(
        expected is not null && totals.FirstDecimal(Term.TotalWithoutVat) == expected, Term.TotalWithoutVat, expected);
}
