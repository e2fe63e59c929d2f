using Hub.Conversion.Forms;
using Hub.Conversion.Losses;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Cii;

/// <summary>CII can give the base quantity with the gross price and with the net price, the model has one: that of the net price, if told. Read only.</summary>
internal sealed class CiiGrossBasis() : Row<Price>(Tag.Of("ram:BasisQuantity"))
{
    private static readonly int Net = Tag.Of("ram:NetPriceProductTradePrice").Name;

    public override void Read(Reading reading, int node, Price group)
    {
        var tree = reading.Tree;
        if (reading.IsBlank(node))
        {
            return;
        }

        if (Of.Quantity.Read(reading, node) is not { } quantity)
        {
            reading.Refuse(node, LossReason.Unreadable);
            return;
        }

        var gross = tree.Parent(node);
        var net = tree.Child(tree.Parent(gross), Net);
        var basis = net < 0 ? -1 : tree.Child(net, Tag.Name);
        if (basis < 0 || reading.IsBlank(basis))
        {
            group.BaseQuantity = quantity;
            reading.Count();
        }
        else if (Of.Quantity.Read(reading, basis) != quantity)
        {
            reading.Refuse(node, LossReason.Repeated);
        }
    }

    public override void Write(Writing writing, Price group)
    {
    }
}
