using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-CO-15: the total with VAT (BT-112) is the total without VAT plus the total VAT in the invoice currency (BT-110).</summary>
internal static class TotalWithVat
{
    public static Outcome Ubl(Subject document)
    {
        for (var currency = document[Term.DocumentCurrency]; currency.IsPresent; currency = currency.Next())
        {
            var vat = VatTotals(document, currency, out var count);
            var totals = document.First(Term.TotalsGroup);
            var expected = Rounding.Cents(totals?.Decimal(Term.TotalWithoutVat) + vat);
            if (count != 1 || expected is null || totals?.Decimal(Term.TotalWithVat) != expected)
            {
                return totals?.Broken(Term.TotalWithVat, count == 1 ? expected : null) ?? document.Broken();
            }
        }

        return Outcome.Kept;
    }

    /// <summary>CII's rule is also kept when the totals with and without VAT are equal, whatever the VAT.</summary>
    public static Outcome Cii(Subject document)
    {
        for (var currency = document[Term.DocumentCurrency]; currency.IsPresent; currency = currency.Next())
        {
            var totals = document.First(Term.TotalsGroup);
            var vat = VatTotals(document, currency, out var count);
            var without = totals?.FirstDecimal(Term.TotalWithoutVat);
            var with = totals?.FirstDecimal(Term.TotalWithVat);
            var expected = Rounding.Cents(without + vat);
            if (!(count == 1 && expected is not null && with == expected) && !(with is not null && with == without))
            {
                return totals?.Broken(Term.TotalWithVat, count == 1 ? expected : null) ?? document.Broken();
            }
        }

        return Outcome.Kept;
    }

    private static decimal? VatTotals(Subject document, Leaf currency, out int count)
    {
        count = 0;
        decimal? vat = null;
        for (var amount = document[Term.VatTotalAmount]; amount.IsPresent; amount = amount.Next())
        {
            if (document.HasCurrency(amount.Node, document.Tree.TextUtf8(currency.Node)))
            {
                count++;
                vat = document.At(amount.Node).ToDecimal();
            }
        }

        return vat;
    }
}
