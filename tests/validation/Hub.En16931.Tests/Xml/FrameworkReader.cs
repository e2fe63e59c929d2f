using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hub.En16931.Xml;

namespace Hub.En16931.Tests.Xml;

/// <summary>The same document through the framework's reader and through ours, each as a text that can be compared.</summary>
internal static class FrameworkReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Null when it is not well-formed.</summary>
    public static string? Describe(byte[] document)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(document), Settings);
            return Describe(XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Our tree in the same form.</summary>
    public static string Describe(XmlTree tree)
    {
        var description = new StringBuilder();
        for (var node = 0; node < tree.Count; node++)
        {
            description.Append($"\n<{tree.NamespaceUri(node)}|{tree.LocalName(node)}");
            for (var attribute = tree.AttributeStart(node); attribute < tree.AttributeEnd(node); attribute++)
            {
                var name = tree.AttributeName(attribute);
                description.Append($" {tree.NamespaceUriOf(name)}|{tree.LocalNameOf(name)}={tree.AttributeText(attribute)}");
            }

            description.Append($">{(tree.IsLeaf(node) ? tree.Text(node) : "")}");
        }

        return description.Append($"\n{tree.Text(0)}").ToString();
    }

    private static string Describe(XElement root)
    {
        var description = new StringBuilder();
        foreach (var element in root.DescendantsAndSelf())
        {
            description.Append($"\n<{element.Name.NamespaceName}|{element.Name.LocalName}");
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                description.Append($" {attribute.Name.NamespaceName}|{attribute.Name.LocalName}={attribute.Value}");
            }

            description.Append($">{(element.HasElements ? "" : element.Value)}");
        }

        return description.Append($"\n{root.Value}").ToString();
    }
}
