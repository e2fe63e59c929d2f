using System.Text;
using Hub.Conversion.Mapping;
using Hub.En16931.Xml;

namespace Hub.Conversion.Forms;

/// <summary>An identifier of the one scheme that its element is told apart by: VA and FC in CII, SEPA in UBL.</summary>
internal sealed class SchemedForm(string scheme) : Form<string?>
{
    private static readonly int SchemeId = XmlName.Of("", "schemeID");
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(scheme);

    public override string? Read(Reading reading, int node)
    {
        reading.Attribute(node, SchemeId);
        return reading.Code(node);
    }

    public override void Write(Writing writing, Tag tag, string? value)
    {
        writing.Xml.BeginLeaf(tag);
        writing.Xml.Attribute("schemeID"u8, scheme);
        writing.Xml.EndLeaf(tag, value!);
    }

    /// <summary>True when an element is of the scheme.</summary>
    public bool Matches(Reading reading, int node) => reading.Tree.TryGetAttribute(node, SchemeId, out var value) && value.SequenceEqual(utf8);
}
