using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>
/// BR-DEC-13 and BR-DEC-15: the VAT totals (BT-110, BT-111) have at most two decimals. The official rules are kept as soon as one
/// of the totals is right or out of their sight.
/// </summary>
internal static class VatTotalDecimals
{
    public static Outcome OfInvoiceCurrency(Subject totals) =>
        AnyKept(totals, amount => !amount.IsInDocumentCurrency() || HasTwoDecimals(amount));

    public static Outcome OfVatCurrency(Subject totals) => totals.Facts.VatCurrencies.Count == 0
        ? Outcome.Kept
        : AnyKept(totals, amount => amount.IsInVatCurrency() && HasTwoDecimals(amount));

    private static Outcome AnyKept(Subject totals, Func<Subject, bool> isKept)
    {
        var first = totals[Term.TotalVat];
        for (var amount = first; amount.IsPresent; amount = amount.Next())
        {
            if (isKept(totals.At(amount.Node)))
            {
                return Outcome.Kept;
            }
        }

        return first.IsPresent ? Outcome.Broken(first.Node) : Outcome.Kept;
    }

    private static bool HasTwoDecimals(Subject amount) =>
        amount.ToDouble() is { } value && UntypedOrder.Compare(value, Rounding.Round(value * 100) / 100) == 0;
}
