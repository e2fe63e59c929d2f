using Hub.En16931.CodeLists;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>BR-CL-24: another mimeCode alone would be untrue; the file itself must be of another format.</summary>
internal static class AttachmentFormat
{
    private static readonly int MimeCode = XmlName.Of("", "mimeCode");

    public static RuleText? Advise(XmlTree tree, int node)
    {
        var (found, formats) = (tree.Value(node, MimeCode) ?? "", string.Join(", ", CodeList.Named("mime").Codes));
        return new RuleText(
            $"Une pièce jointe (BT-125) ne peut pas être au format « {found} ». Convertissez le fichier, en PDF par exemple, joignez-le de nouveau, et accordez le nom (filename) et mimeCode. Formats admis : {formats}.",
            $"An attachment (BT-125) cannot be of the format “{found}”. Convert the file, to PDF for example, attach it again, and make the name (filename) and mimeCode agree. Formats allowed: {formats}.");
    }
}
