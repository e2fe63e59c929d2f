using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

/// <summary>Works out what a breakdown should be: from all that has its category and rate, or only from what has its exemption reason too.</summary>
internal static class Expectations
{
    /// <summary>UBL's tests leave the sum of the lines binary.</summary>
    public static Expectation Ubl(Subject category, bool isOfReason)
    {
        var key = KeyOf(category, isOfReason);
        var lines = Tally(category, UblTaxedSums.Of, TaxKind.Line, key);
        var allowances = Tally(category, UblTaxedSums.Of, TaxKind.Allowance, key);
        var charges = Tally(category, UblTaxedSums.Of, TaxKind.Charge, key);
        var counted = Tally(category, UblTaxedSums.Of, TaxKind.AllowanceOrCharge, key);
        return new Expectation(
            Binary(lines), Binary(allowances).ToDecimal(), Binary(charges).ToDecimal(), XPathNumber.Of(0m), lines.Amounts + counted.Amounts);
    }

    public static Expectation Cii(Subject breakdown, bool isOfReason)
    {
        var key = KeyOf(breakdown, isOfReason);
        var lines = Tally(breakdown, CiiTaxedSums.Of, TaxKind.Line, key);
        var fees = Tally(breakdown, CiiTaxedSums.Of, TaxKind.LogisticsCharge, key);
        var counted = Tally(breakdown, CiiTaxedSums.Of, TaxKind.AllowanceOrCharge, key);
        return new Expectation(
            Decimal(lines),
            Decimal(Tally(breakdown, CiiTaxedSums.Of, TaxKind.Allowance, key)),
            Decimal(Tally(breakdown, CiiTaxedSums.Of, TaxKind.Charge, key)),
            Decimal(fees),
            lines.Count + counted.Count + fees.Count);
    }

    private static XPathNumber Binary(Tally<double> tally) => tally.Amounts == 0 ? XPathNumber.Of(0m) : XPathNumber.Of(tally.Sum).Cents();

    private static XPathNumber Decimal(Tally<decimal> tally) => XPathNumber.Of(Rounding.Cents(tally.Sum));

    private static TaxKey KeyOf(Subject subject, bool isOfReason) => new(
        subject.Category,
        subject.Category == VatCategory.NotSubject ? null : subject.Decimal(Term.CategoryRate),
        isOfReason ? ReasonOf(subject) : null);

    private static StatedReason ReasonOf(Subject subject)
    {
        var code = subject[Term.CategoryExemptionReasonCode];
        var text = subject[Term.CategoryExemptionReason];
        return subject.IsSingle(code) && subject.IsSingle(text) ? new StatedReason(code.ToString(), text.ToString()) : default;
    }

    private static Tally<double> Tally(Subject subject, Func<Judging, UblTaxedSums> sums, TaxKind kind, TaxKey key) =>
        Tally(subject, subject.Facts.Own(sums).ByTax, kind, key);

    private static Tally<decimal> Tally(Subject subject, Func<Judging, CiiTaxedSums> sums, TaxKind kind, TaxKey key) =>
        Tally(subject, subject.Facts.Own(sums).ByTax, kind, key);

    private static Tally<T> Tally<T>(Subject subject, TaxedSums<T> sums, TaxKind kind, TaxKey key)
        where T : struct, System.Numerics.INumber<T>
    {
        subject.Share(sums.DoubtOf(kind, key.Category));
        var tally = sums.Of(kind, key);
        subject.Share(tally.Doubt);
        return tally;
    }
}
