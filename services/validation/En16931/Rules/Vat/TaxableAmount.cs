using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>
/// BR-*-08: the taxable amount of a breakdown (BT-116) is what the lines of its category (and rate) add up to, plus charges, less
/// allowances.
/// </summary>
internal static class TaxableAmount
{
    /// <summary>The categories with rates allow a difference below one unit of the currency, the others none.</summary>
    public static Check Ubl(VatCategory category) => category switch
    {
        VatCategory.Standard => subject => UblByRate(subject, category, IsStandardRateUsed),
        VatCategory.CanaryIslands or VatCategory.CeutaMelilla => subject => UblByRate(subject, category, HasLines),
        _ => subject => UblExactly(subject, category),
    };

    /// <summary>
    /// Null for L and M: their official tests look for the rate beside the breakdown instead of in it, find none, and always hold.
    /// </summary>
    public static Check? Cii(VatCategory category) => category switch
    {
        VatCategory.Standard => CiiByRate,
        VatCategory.CanaryIslands or VatCategory.CeutaMelilla => null,
        VatCategory.NotSubject => CiiExactly,
        _ => breakdown => CiiWithinOne(breakdown, category),
    };

    private static Outcome UblExactly(Subject subject, VatCategory category)
    {
        var taxed = subject.Facts.Taxed;
        var found = subject.Parent.Decimal(Term.BreakdownTaxableAmount);
        var ofInvoice = Sum(subject, TaxedKind.Line, category, rate: null);
        var ofCreditNote = Sum(subject, TaxedKind.CreditNoteLine, category, rate: null);
        var isKept = (taxed.HasLine && found == ofInvoice) || (taxed.HasCreditNoteLine && found == ofCreditNote);
        return subject.Parent.KeptIf(isKept, Term.BreakdownTaxableAmount, taxed.HasLine ? ofInvoice : ofCreditNote);
    }

    private static Outcome UblByRate(Subject subject, VatCategory category, Func<TaxedAmounts, TaxedKey, bool> applies)
    {
        if (subject.Decimal(Term.CategoryRate) is not { } rate)
        {
            return Outcome.Kept;
        }

        var taxed = subject.Facts.Taxed;
        var breakdown = subject.Parent;
        var ofInvoice = Sum(subject, TaxedKind.Line, category, rate);
        var ofCreditNote = Sum(subject, TaxedKind.CreditNoteLine, category, rate);
        var isKept = (applies(taxed, new TaxedKey(TaxedKind.Line, category, rate)) && IsWithinOne(breakdown, ofInvoice))
            || (applies(taxed, new TaxedKey(TaxedKind.CreditNoteLine, category, rate)) && IsWithinOne(breakdown, ofCreditNote));
        return breakdown.KeptIf(isKept, Term.BreakdownTaxableAmount, taxed.HasCreditNoteLine && !taxed.HasLine ? ofCreditNote : ofInvoice);
    }

    private static bool IsStandardRateUsed(TaxedAmounts taxed, TaxedKey lines) =>
        taxed.Has(lines) || taxed.Has(lines with { Kind = TaxedKind.AnyAllowanceCharge });

    private static bool HasLines(TaxedAmounts taxed, TaxedKey lines) =>
        lines.Kind == TaxedKind.Line ? taxed.HasLine : taxed.HasCreditNoteLine;

    /// <summary>The one is subtracted from, and added to, the untyped amount in binary; only then is it made a decimal.</summary>
    private static bool IsWithinOne(Subject breakdown, decimal sum)
    {
        var amount = breakdown[Term.BreakdownTaxableAmount];
        return amount.IsPresent
            && breakdown.IsSingle(amount)
            && breakdown.At(amount.Node).ToDouble() is { } found
            && BinaryDecimal.Compare(found - 1, sum) < 0
            && BinaryDecimal.Compare(found + 1, sum) > 0;
    }

    private static Outcome CiiByRate(Subject breakdown)
    {
        for (var rates = breakdown[Term.CategoryRate]; rates.IsPresent; rates = rates.Next())
        {
            var expected = CiiSum(breakdown, VatCategory.Standard, breakdown.At(rates.Node).ToDecimal());
            if (!IsExactly(breakdown, expected))
            {
                return breakdown.Broken(Term.BreakdownTaxableAmount, expected);
            }
        }

        return Outcome.Kept;
    }

    private static Outcome CiiExactly(Subject breakdown)
    {
        var expected = CiiSum(breakdown, VatCategory.NotSubject, rate: null);
        return breakdown.KeptIf(IsExactly(breakdown, expected), Term.BreakdownTaxableAmount, expected);
    }

    private static Outcome CiiWithinOne(Subject breakdown, VatCategory category)
    {
        var expected = CiiSum(breakdown, category, rate: null);
        return breakdown.KeptIf(IsWithinOne(breakdown, expected), Term.BreakdownTaxableAmount, expected);
    }

    /// <summary>The sum has no minus zero: adding zero makes it one in binary too.</summary>
    private static bool IsExactly(Subject breakdown, decimal sum) =>
        breakdown.AnyCompares(Term.BreakdownTaxableAmount, (double)sum + 0.0, order => order == 0);

    private static decimal Sum(Subject subject, TaxedKind lines, VatCategory category, decimal? rate) =>
        subject.Taxed(new TaxedKey(lines, category, rate))
        + subject.Taxed(new TaxedKey(TaxedKind.Charge, category, rate))
        - subject.Taxed(new TaxedKey(TaxedKind.Allowance, category, rate));

    /// <summary>CII's rules round each of the three sums.</summary>
    private static decimal CiiSum(Subject breakdown, VatCategory category, decimal? rate) =>
        Rounding.Cents(breakdown.Taxed(new TaxedKey(TaxedKind.Line, category, rate)))
        + Rounding.Cents(breakdown.Taxed(new TaxedKey(TaxedKind.Charge, category, rate)))
        - Rounding.Cents(breakdown.Taxed(new TaxedKey(TaxedKind.Allowance, category, rate)));
}
