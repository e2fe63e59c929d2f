using Hub.En16931.Model;

namespace Hub.En16931.Rules.Totals;

/// <summary>BR-53: with a VAT accounting currency (BT-6) there is a total VAT in that currency (BT-111).</summary>
internal static class VatCurrencyTotal
{
    public static Outcome Ubl(Subject document)
    {
        foreach (var currency in document.Facts.VatCurrencies)
        {
            if (!HasTotalIn(document, currency))
            {
                return Outcome.Broken(currency);
            }
        }

        return Outcome.Kept;
    }

    /// <summary>CII's rule also wants the accounting currency to be another than that of the invoice.</summary>
    public static Outcome Cii(Subject totals)
    {
        var currencies = totals.Facts.VatCurrencies;
        if (currencies.Count == 0)
        {
            return Outcome.Kept;
        }

        var hasTotal = false;
        for (var amount = totals[Term.TotalVat]; amount.IsPresent; amount = amount.Next())
        {
            hasTotal |= totals.Tree.TryGetAttribute(amount.Node, Names.CurrencyId, out var code) && totals.Facts.IsVatCurrency(code);
        }

        var isOther = !currencies.Exists(currency => totals.Facts.IsDocumentCurrency(totals.Tree.TextUtf8(currency)));
        return hasTotal && isOther ? Outcome.Kept : Outcome.Broken(currencies[0]);
    }

    private static bool HasTotalIn(Subject document, int currency)
    {
        foreach (var amount in document.Scopes[Scope.AnyVatTotalAmount])
        {
            if (document.HasCurrency(amount.Node, document.Tree.TextUtf8(currency)))
            {
                return true;
            }
        }

        return false;
    }
}
