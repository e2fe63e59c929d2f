using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.En16931.Xml;

namespace Hub.Conversion.Forms;

/// <summary>An identifier with its scheme in an attribute.</summary>
internal sealed class IdentifierForm : Form<Identifier?>
{
    private static readonly int SchemeId = XmlName.Of("", "schemeID");

    public override Identifier? Read(Reading reading, int node) => new(reading.Code(node), reading.Attribute(node, SchemeId));

    public override void Write(Writing writing, Tag tag, Identifier? value)
    {
        writing.Xml.BeginLeaf(tag);
        writing.Xml.Attribute("schemeID"u8, value!.Scheme);
        writing.Xml.EndLeaf(tag, value.Value);
    }
}
