using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-53: with a VAT accounting currency (BT-6) there is a total VAT in that currency (BT-111).</summary>
internal static class VatCurrencyTotal
{
    public static Outcome Ubl(Subject document)
    {
        for (var currency = document[Term.VatCurrency]; currency.IsPresent; currency = currency.Next())
        {
            if (!document.Facts.VatTotalCurrencies.Contains(document.Tree.TextUtf8(currency.Node)))
            {
                return Outcome.Broken(currency.Node);
            }
        }

        return Outcome.Kept;
    }

    /// <summary>CII's rule also wants the accounting currency to be another than that of the invoice.</summary>
    public static Outcome Cii(Subject totals)
    {
        var facts = totals.Facts;
        if (facts.VatCurrencies.Count == 0)
        {
            return Outcome.Kept;
        }

        var hasTotal = false;
        for (var amount = totals[Term.TotalVat]; amount.IsPresent; amount = amount.Next())
        {
            hasTotal |= totals.At(amount.Node).IsInVatCurrency();
        }

        return totals.KeptIf(hasTotal && !facts.VatCurrencies.Overlaps(facts.DocumentCurrencies));
    }
}
