using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>Amounts that a rule adds as they stand: XPath reads each as <c>xs:double</c>.</summary>
internal static class UntypedAmounts
{
    /// <summary>All elements of a term.</summary>
    public static Tally<double> Of(Leaf amount)
    {
        var tally = new Tally<double>();
        for (; amount.IsPresent; amount = amount.Next())
        {
            var isRead = XmlNumber.TryDouble(amount.Tree.TextUtf8(amount.Node), out var value);
            tally.Add(isRead ? value : null, isRead ? null : new Doubt(ValueRules.Unreadable, amount.Node));
        }

        return tally;
    }
}
