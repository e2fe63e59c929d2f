using Hub.Conversion.Mapping;

namespace Hub.Conversion.Forms;

/// <summary>A code that a syntax writes with the codes of another list than the model; a code that is in neither is unreadable.</summary>
/// <param name="codes">Code of the model and code of the syntax.</param>
internal sealed class MappedCodeForm(params (string Model, string Syntax)[] codes) : Form<string?>
{
    public override string? Read(Reading reading, int node)
    {
        var code = reading.Code(node);
        return Array.Find(codes, pair => pair.Syntax == code).Model;
    }

    public override void Write(Writing writing, Tag tag, string? value)
    {
        if (Array.Find(codes, pair => pair.Model == value).Syntax is { } code)
        {
            writing.Xml.Leaf(tag, code);
        }
    }
}
