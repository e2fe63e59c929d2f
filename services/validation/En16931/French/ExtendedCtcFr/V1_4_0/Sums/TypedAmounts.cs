using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>Amounts that a rule makes <c>xs:decimal</c> before it adds them.</summary>
internal static class TypedAmounts
{
    /// <summary>All elements of a term, each made a decimal: <c>path/xs:decimal(.)</c>.</summary>
    public static Tally<decimal> Of(Leaf amount)
    {
        var tally = new Tally<decimal>();
        for (; amount.IsPresent; amount = amount.Next())
        {
            var isRead = XmlNumber.TryDecimal(amount.Tree.TextUtf8(amount.Node), out var value);
            tally.Add(isRead ? value : null, isRead ? null : new Doubt(ValueRules.Unreadable, amount.Node));
        }

        return tally;
    }

    /// <summary>The one element that there may be: <c>xs:decimal(path)</c>.</summary>
    public static Tally<decimal> OfOne(Leaf amount)
    {
        if (!amount.IsRepeated)
        {
            return Of(amount);
        }

        var tally = new Tally<decimal>();
        tally.Add(amount: null, new Doubt(ValueRules.Repeated, amount.Node));
        return tally;
    }
}
