using Hub.Conversion.Mapping;

namespace Hub.Conversion.Forms;

/// <summary>A code, number or identifier: white space around it is not part of it.</summary>
internal sealed class CodeForm : Form<string?>
{
    public override string? Read(Reading reading, int node) => reading.Code(node);

    public override void Write(Writing writing, Tag tag, string? value) => writing.Xml.Leaf(tag, value!);
}
