using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.En16931.Xml;

namespace Hub.Conversion.Forms;

/// <summary>A classification code with its list and the list's version in attributes.</summary>
internal sealed class ClassificationForm : Form<Classification?>
{
    private static readonly int ListId = XmlName.Of("", "listID");
    private static readonly int ListVersionId = XmlName.Of("", "listVersionID");

    public override Classification? Read(Reading reading, int node) =>
        new(reading.Code(node), reading.Attribute(node, ListId), reading.Attribute(node, ListVersionId));

    public override void Write(Writing writing, Tag tag, Classification? value)
    {
        writing.Xml.BeginLeaf(tag);
        writing.Xml.Attribute("listID"u8, value!.Scheme);
        writing.Xml.Attribute("listVersionID"u8, value.SchemeVersion);
        writing.Xml.EndLeaf(tag, value.Code);
    }
}
