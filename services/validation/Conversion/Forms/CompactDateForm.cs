using System.Globalization;
using Hub.Conversion.Mapping;
using Hub.En16931.Xml;

namespace Hub.Conversion.Forms;

/// <summary>A day as CII writes it: <c>20260131</c> with format 102 (UNTDID 2379). Other formats are not read.</summary>
internal sealed class CompactDateForm : Form<DateOnly?>
{
    private const string Pattern = "yyyyMMdd";
    private const string Code = "102";
    private static readonly int Format = XmlName.Of("", "format");

    public override DateOnly? Read(Reading reading, int node) =>
        reading.Attribute(node, Format) is Code or null && DateOnly.TryParseExact(reading.Code(node), Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : null;

    public override void Write(Writing writing, Tag tag, DateOnly? value)
    {
        writing.Xml.BeginLeaf(tag);
        writing.Xml.Attribute("format"u8, Code);
        writing.Xml.EndLeaf(tag, value!.Value.ToString(Pattern, CultureInfo.InvariantCulture));
    }
}
