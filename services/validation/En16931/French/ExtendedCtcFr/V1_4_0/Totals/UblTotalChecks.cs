using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Totals;

/// <summary>BR-FREXT-CO-10 to -15 in UBL: totals may be one cent off for each element they add up.</summary>
internal static class UblTotalChecks
{
    public static Outcome Lines(Subject totals)
    {
        var lines = LinesOf(totals);
        var sum = Binary(lines);
        var difference = totals.Decimal(Term.TotalLines) is { } found ? (XPathNumber.Of(found) - sum).Abs().Cents() : (XPathNumber?)null;
        return totals.KeptIf(difference?.IsAtMost(0.01m * lines.Amounts) ?? false, Term.TotalLines, sum.ToCents());
    }

    public static Outcome Allowances(Subject totals) => AllowancesOrCharges(totals, Term.TotalAllowances, areCharges: false);

    public static Outcome Charges(Subject totals) => AllowancesOrCharges(totals, Term.TotalCharges, areCharges: true);

    public static Outcome WithoutVat(Subject totals)
    {
        var (lines, allowances, charges) = (LinesOf(totals), Of(totals, areCharges: false), Of(totals, areCharges: true));
        var expected = Binary(lines) - Binary(allowances).ToDecimal() + Binary(charges).ToDecimal();
        var difference = totals.Decimal(Term.TotalWithoutVat) is { } found
            ? (XPathNumber.Of(found) - Binary(lines) + Binary(allowances).ToDecimal() - Binary(charges).ToDecimal()).Abs().Cents()
            : (XPathNumber?)null;
        return totals.KeptIf(difference?.IsAtMost(Tolerance(lines, allowances, charges)) ?? false, Term.TotalWithoutVat, expected.ToCents());
    }

    /// <summary>An invoice without VAT in its own currency is not judged.</summary>
    public static Outcome WithVat(Subject totals)
    {
        var vat = totals.Facts.Own(judging => new UblTotals(judging)).Vat(totals.Parent.Node);
        if (vat.Count == 0)
        {
            return Outcome.Kept;
        }

        if (vat.Count > 1)
        {
            totals.Share(new Doubt(ValueRules.Repeated, vat[0]));
            return Outcome.Kept;
        }

        var expected = totals.Decimal(Term.TotalWithoutVat) + totals.At(vat[0]).ToDecimal();
        var isKept = totals.Decimal(Term.TotalWithVat) - expected is { } difference
            && Math.Abs(difference) <= Tolerance(LinesOf(totals), Of(totals, areCharges: false), Of(totals, areCharges: true));
        return totals.KeptIf(isKept, Term.TotalWithVat, expected);
    }

    private static Outcome AllowancesOrCharges(Subject totals, Term total, bool areCharges)
    {
        var sum = Of(totals, areCharges);
        var expected = Binary(sum).ToDecimal();
        if (!totals.Has(total))
        {
            return totals.KeptIf(sum.Count == 0, total, expected.ToCents());
        }

        var isKept = totals.Decimal(total) is { } found && (XPathNumber.Of(found) - expected).Abs().IsAtMost(0.01m * sum.Count);
        return totals.KeptIf(isKept, total, expected.ToCents());
    }

    private static decimal Tolerance(Tally<double> lines, Tally<double> allowances, Tally<double> charges) =>
        0.01m * (lines.Amounts + allowances.Count + charges.Count);

    private static XPathNumber Binary(Tally<double> tally) => tally.Amounts == 0 ? XPathNumber.Of(0m) : XPathNumber.Of(tally.Sum).Cents();

    private static Tally<double> LinesOf(Subject totals) => Shared(totals, totals.Facts.Own(UblTaxedSums.Of).Lines);

    private static Tally<double> Of(Subject totals, bool areCharges) =>
        Shared(totals, totals.Facts.Own(judging => new UblTotals(judging)).Of(totals.Parent.Node, areCharges));

    private static Tally<double> Shared(Subject totals, Tally<double> tally)
    {
        totals.Share(tally.Doubt);
        return tally;
    }
}
