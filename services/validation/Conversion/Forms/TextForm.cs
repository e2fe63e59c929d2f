using Hub.Conversion.Mapping;

namespace Hub.Conversion.Forms;

/// <summary>Text that people read, every character of it: a line end at the end can carry meaning (BT-20).</summary>
internal sealed class TextForm : Form<string?>
{
    public override string? Read(Reading reading, int node) => reading.Tree.Text(node);

    public override void Write(Writing writing, Tag tag, string? value) => writing.Xml.Leaf(tag, value!);
}
