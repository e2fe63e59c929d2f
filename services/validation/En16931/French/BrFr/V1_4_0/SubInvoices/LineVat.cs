using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>The VAT of a line, which is given once in each currency.</summary>
internal static class LineVat
{
    /// <summary><c>normalize-space(amount[@currencyID = $currencies]) != ''</c>.</summary>
    public static bool IsFilled(Element line, PathSet amounts, Values currencies) =>
        Find(line, amounts, currencies) is >= 0 and var amount && !XmlSpace.IsBlank(line.Tree.TextUtf8(amount));

    /// <summary><c>number(amount[@currencyID = $currencies])</c>.</summary>
    public static double Number(Element line, PathSet amounts, Values currencies) =>
        Find(line, amounts, currencies) is >= 0 and var amount && XmlNumber.TryDouble(line.Tree.TextUtf8(amount), out var value)
            ? value
            : double.NaN;

    private static int Find(Element line, PathSet amounts, Values currencies)
    {
        var found = -1;
        foreach (var amount in line.All(amounts))
        {
            if (line.Tree.TryGetAttribute(amount, Names.CurrencyId, out var currency) && currencies.Contains(currency))
            {
                if (found >= 0)
                {
                    line.Doubt(ValueRules.Repeated, found);
                }

                found = amount;
            }
        }

        return found;
    }
}
