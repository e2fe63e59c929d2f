using System.Xml;

namespace Hub.FacturX;

/// <summary>What the XMP metadata say of the embedded invoice, as elements or as attributes, in any version of the extension's namespace.</summary>
/// <param name="DocumentFileName">The name of the embedded file.</param>
/// <param name="ConformanceLevel">The profile ("EN 16931", "BASIC WL").</param>
internal sealed record XmpDeclaration(string? DocumentFileName, string? ConformanceLevel)
{
    private const int LargestXmp = 4 << 20;

    /// <summary>Reads the declaration. Metadata that are not XML declare nothing.</summary>
    public static XmpDeclaration Read(byte[] xmp)
    {
        string? name = null, level = null;
        try
        {
            using var source = new MemoryStream(xmp, writable: false);
            using var reader = XmlReader.Create(source, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = LargestXmp,
            });
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element) continue;
                name ??= Attribute(reader, "DocumentFileName");
                level ??= Attribute(reader, "ConformanceLevel");
                if (reader.LocalName == "DocumentFileName") name = Text(reader);
                else if (reader.LocalName == "ConformanceLevel") level = Text(reader);
            }
        }
        catch (XmlException)
        {
            // What was read before the break still counts.
        }
        return new XmpDeclaration(name, level);
    }

    private static string? Attribute(XmlReader reader, string localName)
    {
        for (var at = 0; at < reader.AttributeCount; at++)
        {
            reader.MoveToAttribute(at);
            if (reader.LocalName != localName) continue;
            var value = reader.Value;
            reader.MoveToElement();
            return value;
        }
        reader.MoveToElement();
        return null;
    }

    private static string? Text(XmlReader reader) =>
        !reader.IsEmptyElement && reader.Read() && reader.NodeType == XmlNodeType.Text ? reader.Value.Trim() : null;
}
