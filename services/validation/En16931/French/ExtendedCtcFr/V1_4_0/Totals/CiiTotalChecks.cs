using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Totals;

/// <summary>BR-FREXT-CO-10 to -15 in CII: totals may be one cent off for each element they add up.</summary>
internal static class CiiTotalChecks
{
    /// <summary>The tolerance counts all lines, the sum only those that count.</summary>
    public static Outcome Lines(Subject totals)
    {
        var transaction = totals.Parent.Parent.Node;
        var expected = Rounding.Cents(LinesOf(totals).Sum);
        return Judge(totals, Term.TotalLines, XPathNumber.Of(expected), Facts(totals).AllLines(transaction));
    }

    public static Outcome Allowances(Subject totals)
    {
        var sum = Shared(totals, Facts(totals).Typed(areCharges: false));
        return sum.Count == 0 && !totals.Has(Term.TotalAllowances)
            ? Outcome.Kept
            : Judge(totals, Term.TotalAllowances, XPathNumber.Of(Rounding.Cents(sum.Sum)), Facts(totals).Allowances(totals.Parent.Node));
    }

    /// <summary>Logistics fees are charges, but alone they demand no total.</summary>
    public static Outcome Charges(Subject totals)
    {
        var sum = Shared(totals, Facts(totals).Typed(areCharges: true));
        return sum.Count == 0 && !totals.Has(Term.TotalCharges)
            ? Outcome.Kept
            : Judge(totals, Term.TotalCharges, XPathNumber.Of(Rounding.Cents(sum.Sum)) + Fees(totals), Facts(totals).Charges(totals.Parent.Node));
    }

    public static Outcome WithoutVat(Subject totals)
    {
        var lines = LinesOf(totals);
        var allowances = Binary(Shared(totals, Facts(totals).Untyped(areCharges: false)));
        var charges = Shared(totals, Facts(totals).Untyped(areCharges: true));
        var binaryCharges = charges.Amounts == 0 ? XPathNumber.Of(0m) : XPathNumber.Of(charges.Sum).Cents().ToDecimal();
        var expected = XPathNumber.Of(Rounding.Cents(lines.Sum)) - allowances + (binaryCharges + Fees(totals));
        return Judge(totals, Term.TotalWithoutVat, expected, lines.Count + Around(totals));
    }

    /// <summary>One VAT total in the currency of the invoice must fit; with several, or other totals only, both totals must be equal.</summary>
    public static Outcome WithVat(Subject totals)
    {
        var currencies = new Leaf(totals.Tree, CiiTotalPaths.Currency, Term.DocumentCurrency, totals.Parent.Node);
        if (currencies.IsPresent && !totals.IsSingle(currencies))
        {
            return Outcome.Kept;
        }

        var vat = currencies.IsPresent ? FirstVat(totals, currencies, out var count) : NoVat(out count);
        var without = totals.FirstDecimal(Term.TotalWithoutVat);
        var with = totals.FirstDecimal(Term.TotalWithVat);
        var expected = without + vat;
        var isNear = with - expected is { } difference && Math.Abs(difference) <= 0.01m * (LinesOf(totals).Count + Around(totals));
        var isKept = expected is not null && with is not null && (count == 1 ? isNear : with == without);
        return totals.KeptIf(isKept, Term.TotalWithVat, count == 1 ? expected : null);
    }

    private static decimal? NoVat(out int count)
    {
        count = 0;
        return null;
    }

    private static decimal? FirstVat(Subject totals, Leaf currency, out int count)
    {
        count = 0;
        decimal? vat = null;
        for (var amount = totals[Term.TotalVat]; amount.IsPresent; amount = amount.Next())
        {
            if (totals.HasCurrency(amount.Node, totals.Tree.TextUtf8(currency.Node)))
            {
                vat = count++ == 0 ? totals.At(amount.Node).ToDecimal() : vat;
            }
        }

        return vat;
    }

    private static Outcome Judge(Subject totals, Term total, XPathNumber expected, int elements)
    {
        var isKept = totals.Decimal(total) is { } found && (XPathNumber.Of(found) - expected).Abs().IsAtMost(0.01m * elements);
        return totals.KeptIf(isKept, total, expected.ToCents());
    }

    /// <summary>Allowances, charges and fees beside the totals.</summary>
    private static int Around(Subject totals) =>
        Facts(totals).Allowances(totals.Parent.Node) + Facts(totals).Charges(totals.Parent.Node);

    private static XPathNumber Fees(Subject totals) => Binary(Shared(totals, Facts(totals).Fees));

    private static XPathNumber Binary(Tally<double> tally) =>
        tally.Amounts == 0 ? XPathNumber.Of(0m) : XPathNumber.Of(Rounding.Cents(tally.Sum)).ToDecimal();

    private static Tally<decimal> LinesOf(Subject totals) => Shared(totals, Facts(totals).Lines(totals.Parent.Parent.Node));

    private static CiiTotals Facts(Subject totals) => totals.Facts.Own(judging => new CiiTotals(judging));

    private static Tally<T> Shared<T>(Subject totals, Tally<T> tally)
        where T : struct, System.Numerics.INumber<T>
    {
        totals.Share(tally.Doubt);
        return tally;
    }
}
