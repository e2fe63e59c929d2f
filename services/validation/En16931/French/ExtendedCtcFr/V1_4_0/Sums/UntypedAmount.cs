using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>An amount that a rule adds as it stands: XPath reads it as <c>xs:double</c>.</summary>
internal static class UntypedAmount
{
    public static double? Read(Leaf amount, out Doubt? doubt)
    {
        if (XmlNumber.TryDouble(amount.Tree.TextUtf8(amount.Node), out var value))
        {
            doubt = null;
            return value;
        }

        doubt = new Doubt(ValueRules.Unreadable, amount.Node);
        return null;
    }
}
