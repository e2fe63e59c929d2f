using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>The lines of a CII document: sub-lines whose type (BT-X-8) is not DETAIL do not count for the totals.</summary>
internal static class CiiLines
{
    private static readonly int LineDocument = XmlName.Of(Namespaces.Ram, "AssociatedDocumentLineDocument");
    private static readonly int Type = XmlName.Of(Namespaces.Ram, "LineStatusReasonCode");

    /// <summary>True when a line, or anything that holds a ram:AssociatedDocumentLineDocument, has no type, or DETAIL among them.</summary>
    public static bool IsCounted(XmlTree tree, int holder)
    {
        var hasType = false;
        for (var document = tree.Child(holder, LineDocument); document >= 0; document = tree.NextSame(document))
        {
            if (Nodes.AnyChild(tree, document, Type, "DETAIL"u8, "DETAIL"u8))
            {
                return true;
            }

            hasType |= tree.Child(document, Type) >= 0;
        }

        return !hasType;
    }

    /// <summary>The same asked of the ram:AssociatedDocumentLineDocument itself.</summary>
    public static bool IsOfCountedLine(XmlTree tree, int lineDocument) =>
        tree.Child(lineDocument, Type) < 0 || Nodes.AnyChild(tree, lineDocument, Type, "DETAIL"u8, "DETAIL"u8);
}
