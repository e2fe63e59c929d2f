using System.Buffers;
using System.Buffers.Text;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.En16931.Xml;

namespace Hub.Conversion.Forms;

/// <summary>An attached document in base64, with its media type and file name in attributes.</summary>
internal sealed class AttachmentForm : Form<Attachment?>
{
    private static readonly int MimeCode = XmlName.Of("", "mimeCode");
    private static readonly int FileName = XmlName.Of("", "filename");

    public override Attachment? Read(Reading reading, int node)
    {
        var text = reading.Tree.TextUtf8(node);
        var content = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return Base64.DecodeFromUtf8(text, content, out _, out var length) == OperationStatus.Done
            ? new Attachment { Content = content.AsMemory(0, length), MimeCode = reading.Attribute(node, MimeCode), FileName = reading.Attribute(node, FileName) }
            : null;
    }

    public override void Write(Writing writing, Tag tag, Attachment? value)
    {
        writing.Xml.BeginLeaf(tag);
        writing.Xml.Attribute("mimeCode"u8, value!.MimeCode);
        writing.Xml.Attribute("filename"u8, value.FileName);
        writing.Xml.EndLeaf(tag, value.Content.Span);
    }
}
