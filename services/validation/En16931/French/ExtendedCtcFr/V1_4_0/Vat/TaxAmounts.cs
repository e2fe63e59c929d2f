using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

/// <summary>BR-S-09: the VAT of a standard rated breakdown (BT-117) is near its taxable amount times its rate.</summary>
internal static class TaxAmounts
{
    public static Outcome Ubl(Subject category) => Judge(category, category.Parent, Expectations.Ubl(category, isOfReason: true).Tolerance);

    /// <summary>CII's rule takes the larger tolerance of the two readings.</summary>
    public static Outcome Cii(Subject breakdown) => Judge(
        breakdown,
        breakdown,
        Math.Max(Expectations.Cii(breakdown, isOfReason: true).Tolerance, Expectations.Cii(breakdown, isOfReason: false).Tolerance));

    private static Outcome Judge(Subject category, Subject breakdown, decimal tolerance)
    {
        var product = breakdown.Decimal(Term.BreakdownTaxableAmount) * category.Decimal(Term.CategoryRate);
        var expected = Rounding.Round(product) / 100;
        var isKept = breakdown.Decimal(Term.BreakdownTaxAmount) - expected is { } difference && Math.Abs(difference) <= tolerance;
        return breakdown.KeptIf(isKept, Term.BreakdownTaxAmount, expected);
    }
}
