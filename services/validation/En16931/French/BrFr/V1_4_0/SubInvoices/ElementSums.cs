using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>Sequences of elements that must be single, and sums of them.</summary>
internal static class ElementSums
{
    /// <summary>A sum with the amounts of a path added.</summary>
    public static Subtotal AddedTo(this Element element, Subtotal sum, PathSet amounts)
    {
        foreach (var amount in element.All(amounts))
        {
            sum = XmlNumber.TryDouble(element.Tree.TextUtf8(amount), out var value)
                ? sum with { Amount = sum.Amount + value, Count = sum.Count + 1 }
                : sum with { Unreadable = amount };
        }

        return sum;
    }

    /// <summary>One element of a path in several groups: in doubt when there are more.</summary>
    public static int SingleOf(this Element element, int found, Element group, PathSet path)
    {
        var more = group.Single(path);
        if (found >= 0 && more >= 0)
        {
            element.Doubt(ValueRules.Repeated, found);
        }

        return more >= 0 ? more : found;
    }

    /// <summary>The text of what must be one element at most: in doubt when it is two.</summary>
    public static ReadOnlySpan<byte> TextOf(this Element element, FirstTwo values)
    {
        if (values.Second >= 0)
        {
            element.Doubt(ValueRules.Repeated, values.First);
        }

        return values.First < 0 ? default : element.Tree.TextUtf8(values.First);
    }
}
