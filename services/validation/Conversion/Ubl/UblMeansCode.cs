using Hub.Conversion.Losses;
using Hub.Conversion.Mapping;
using Hub.En16931.Xml;

namespace Hub.Conversion.Ubl;

/// <summary>BT-81 and BT-82: the means of payment, its code as text and its name as an attribute; both are the same in every <c>cac:PaymentMeans</c>.</summary>
internal sealed class UblMeansCode() : Row<UblPaymentMeans>(Tag.Of("cbc:PaymentMeansCode"))
{
    private static readonly int Name = XmlName.Of("", "name");

    public override void Read(Reading reading, int node, UblPaymentMeans group)
    {
        var instructions = group.Instructions;
        var code = reading.Code(node);
        if (instructions.MeansCode is { } known && known != code)
        {
            reading.Refuse(node, LossReason.Repeated);
            return;
        }

        instructions.MeansCode = code.Length == 0 ? null : code;
        reading.Count();
        if (instructions.MeansText is null)
        {
            instructions.MeansText = reading.Attribute(node, Name);
        }
        else
        {
            reading.UseAttribute(node, Name, instructions.MeansText);
        }
    }

    public override void Write(Writing writing, UblPaymentMeans group)
    {
        writing.Xml.BeginLeaf(Tag);
        writing.Xml.Attribute("name"u8, group.IsFirst ? group.Instructions.MeansText : null);
        writing.Xml.EndLeaf(Tag, group.Instructions.MeansCode!);
    }
}
