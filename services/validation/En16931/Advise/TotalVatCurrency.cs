using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>BR-CO-15 of a total VAT that does not count, because it is not said to be in the currency of the invoice.</summary>
internal static class TotalVatCurrency
{
    public static RuleText? Advise(XmlTree tree)
    {
        var invoice = Reading.InvoiceOf(tree);
        if (invoice.Currency.Excerpt(Reading.LongestValue) is not { } currency) return null;
        var totals = invoice[Term.VatTotalAmount];
        return !totals.IsPresent ? None(currency)
            : totals.All.Any(total => tree.Value(total.Node, Names.CurrencyId) == currency) ? null
            : NotIn(currency, tree, totals.Node);
    }

    private static RuleText None(string currency) => new(
        $"Le total de TVA (BT-110) manque : ajoutez-le, avec l'attribut currencyID=\"{currency}\". C'est avec lui que le total HT (BT-109) donne le total TTC (BT-112).",
        $"The total VAT (BT-110) is missing: add it, with the attribute currencyID=\"{currency}\". Added to the total without VAT (BT-109) it gives the total with VAT (BT-112).");

    private static RuleText NotIn(string currency, XmlTree tree, int total) => tree.Value(total, Names.CurrencyId) is { } other
        ? new(
            $"Le total de TVA {tree.Named(total, "ligne")} a l'attribut currencyID=\"{other}\" : il n'est pas dans la devise de la facture, et n'est pas compté. Écrivez currencyID=\"{currency}\" s'il est en {currency} ; sinon ajoutez le total de TVA en {currency}.",
            $"The total VAT {tree.Named(total, "line")} has the attribute currencyID=\"{other}\": it is not in the currency of the invoice, and is not counted. Write currencyID=\"{currency}\" if it is in {currency}; if not, add the total VAT in {currency}.")
        : new(
            $"Le total de TVA {tree.Named(total, "ligne")} n'a pas d'attribut currencyID : on ne sait pas qu'il est dans la devise de la facture, et il n'est pas compté. Écrivez currencyID=\"{currency}\" ; les montants ne sont en cause que si la règle échoue encore ensuite.",
            $"The total VAT {tree.Named(total, "line")} has no attribute currencyID: nothing says that it is in the currency of the invoice, and it is not counted. Write currencyID=\"{currency}\"; the amounts are at fault only if the rule still fails then.");
}
