using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-CO-15: the total with VAT (BT-112) is the total without VAT plus the total VAT in the invoice currency (BT-110).</summary>
internal static class TotalWithVat
{
    public static Outcome Ubl(Subject document)
    {
        var currency = document[Term.DocumentCurrency];
        if (!currency.IsPresent || !document.IsSingle(currency))
        {
            return Outcome.Kept;
        }

        var vat = VatTotals(document, currency, out var count);
        var totals = document.First(Term.TotalsGroup);
        var expected = Rounding.Cents(totals?.Decimal(Term.TotalWithoutVat) + vat);
        var isKept = count == 1 && expected is not null && totals?.Decimal(Term.TotalWithVat) == expected;
        return isKept ? Outcome.Kept : Broken(document, totals, count == 1 ? expected : null);
    }

    /// <summary>CII's rule is also kept when the totals with and without VAT are equal, whatever the VAT.</summary>
    public static Outcome Cii(Subject document)
    {
        var currency = document[Term.DocumentCurrency];
        if (!currency.IsPresent || !document.IsSingle(currency))
        {
            return Outcome.Kept;
        }

        var totals = document.First(Term.TotalsGroup);
        var vat = VatTotals(document, currency, out var count);
        var without = totals?.FirstDecimal(Term.TotalWithoutVat);
        var with = totals?.FirstDecimal(Term.TotalWithVat);
        var expected = Rounding.Cents(without + vat);
        var isKept = (count == 1 && expected is not null && with == expected) || (with is not null && with == without);
        return isKept ? Outcome.Kept : Broken(document, totals, count == 1 ? expected : null);
    }

    private static Outcome Broken(Subject document, Subject? totals, decimal? expected) =>
        totals?.Broken(Term.TotalWithVat, expected) ?? document.Broken();

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
