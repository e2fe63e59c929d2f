using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>
/// BR-CO-17: the VAT of a breakdown (BT-117) is its taxable amount (BT-116) times its rate (BT-119), give or take one unit of the
/// currency. A rate that rounds to zero, or none, wants an amount that rounds to zero.
/// </summary>
internal static class BreakdownTax
{
    private static readonly TermPath CiiRate = TermPath.Parse(".[PaddedVAT]/ram:RateApplicablePercent", SyntaxBinding.Cii.Vocabulary);

    public static Outcome Ubl(Subject breakdown) =>
        Judge(breakdown, breakdown.Decimal(Term.BreakdownRate), (difference) => difference < 1);

    /// <summary>CII's rule also allows a difference of exactly one, and white space around the tax type, which no other rule does.</summary>
    public static Outcome Cii(Subject breakdown) => Judge(breakdown, breakdown.Decimal(CiiRate), (difference) => difference <= 1);

    private static Outcome Judge(Subject breakdown, decimal? rate, Func<decimal, bool> isAllowed)
    {
        var found = breakdown.Decimal(Term.BreakdownTaxAmount);
        if (rate is null || Rounding.Round(rate) == 0)
        {
            return breakdown.KeptIf(found is not null && Rounding.Round(found) == 0, Term.BreakdownTaxAmount, 0);
        }

        var taxable = breakdown.Decimal(Term.BreakdownTaxableAmount);
        var expected = taxable is { } amount ? Rounding.Cents(Math.Abs(amount) * (rate.Value / 100)) : (decimal?)null;
        var isKept = found is { } tax && expected is { } product && isAllowed(Math.Abs(Math.Abs(tax) - product));
        return breakdown.KeptIf(isKept, Term.BreakdownTaxAmount, expected);
    }
}
