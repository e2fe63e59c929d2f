using Hub.Conversion.Mapping;

namespace Hub.Conversion.Forms;

/// <summary>A number without a unit: a percentage.</summary>
internal sealed class NumberForm : Form<decimal?>
{
    public override decimal? Read(Reading reading, int node) => Decimals.Read(reading, node);

    public override void Write(Writing writing, Tag tag, decimal? value) => writing.Xml.Leaf(tag, Decimals.Write(value!.Value));
}
