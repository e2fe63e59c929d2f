using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.En16931.Xml;

namespace Hub.Conversion.Forms;

/// <summary>A quantity with its unit in an attribute.</summary>
internal sealed class QuantityForm : Form<Quantity?>
{
    private static readonly int UnitCode = XmlName.Of("", "unitCode");

    public override Quantity? Read(Reading reading, int node) => Decimals.Read(reading, node) is { } number ? new Quantity(number, reading.Attribute(node, UnitCode)) : null;

    public override void Write(Writing writing, Tag tag, Quantity? value)
    {
        writing.Xml.BeginLeaf(tag);
        writing.Xml.Attribute("unitCode"u8, value!.Unit);
        writing.Xml.EndLeaf(tag, Decimals.Write(value.Value));
    }
}
