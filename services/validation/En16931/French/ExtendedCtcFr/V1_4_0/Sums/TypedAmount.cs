using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>An amount that a rule makes an <c>xs:decimal</c> before it adds it.</summary>
internal static class TypedAmount
{
    public static decimal? Read(Leaf amount, out Doubt? doubt)
    {
        doubt = amount.IsRepeated ? new Doubt(ValueRules.Repeated, amount.Node)
            : amount.Decimal is null ? new Doubt(ValueRules.Unreadable, amount.Node)
            : null;
        return doubt is null ? amount.Decimal : null;
    }
}
