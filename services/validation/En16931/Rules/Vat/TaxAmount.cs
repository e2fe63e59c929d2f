using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>BR-*-09: the VAT of a breakdown (BT-117): none, or its taxable amount times its rate.</summary>
internal static class TaxAmount
{
    public static Check Ubl(VatCategory category) => TaxedAmounts.HasRates(category) ? UblByRate : UblZero;

    /// <summary>Null for L and M, whose official tests are <c>true()</c>.</summary>
    public static Check? Cii(VatCategory category) => category switch
    {
        VatCategory.Standard => CiiByRate,
        VatCategory.CanaryIslands or VatCategory.CeutaMelilla => null,
        _ => CiiZero,
    };

    private static Outcome UblZero(Subject subject) =>
        subject.Parent.KeptIf(subject.Parent.Decimal(Term.BreakdownTaxAmount) == 0, Term.BreakdownTaxAmount, 0);

    private static Outcome CiiZero(Subject breakdown) =>
        breakdown.KeptIf(breakdown.AnyCompares(Term.BreakdownTaxAmount, 0, order => order == 0), Term.BreakdownTaxAmount, 0);

    private static Outcome UblByRate(Subject subject)
    {
        var breakdown = subject.Parent;
        var found = Abs(breakdown.Decimal(Term.BreakdownTaxAmount));
        var expected = Rounding.Cents(Abs(breakdown.Decimal(Term.BreakdownTaxableAmount)) * (subject.Decimal(Term.CategoryRate) / 100));
        return breakdown.KeptIf(found - 1 < expected && found + 1 > expected, Term.BreakdownTaxAmount, expected);
    }

    /// <summary>The rate is untyped, which makes the product binary; it is rounded before the division by 100.</summary>
    private static Outcome CiiByRate(Subject breakdown)
    {
        var found = (double?)(Abs(breakdown.Decimal(Term.BreakdownTaxAmount)) - 1);
        var foundAbove = (double?)(Abs(breakdown.Decimal(Term.BreakdownTaxAmount)) + 1);
        var rate = breakdown[Term.CategoryRate];
        var taxable = (double?)Abs(breakdown.Decimal(Term.BreakdownTaxableAmount));
        var product = rate.IsPresent && breakdown.IsSingle(rate) ? taxable * breakdown.At(rate.Node).ToDouble() : null;
        var expected = product is { } value ? Rounding.Round(value) / 100 : (double?)null;
        return found < expected && foundAbove > expected
            ? Outcome.Kept
            : breakdown.Broken(Term.BreakdownTaxAmount, expected is { } amount ? BinaryDecimal.Cents(amount) : null);
    }

    private static decimal? Abs(decimal? value) => value is { } number ? Math.Abs(number) : null;
}
