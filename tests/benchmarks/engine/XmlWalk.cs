using System.Xml;

namespace Hub.En16931.Benchmarks;

/// <summary>The measure: what merely walking a document with the framework's reader costs, reading nothing out of it.</summary>
internal static class XmlWalk
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static int Count(byte[] document)
    {
        using var reader = XmlReader.Create(new MemoryStream(document), Settings);
        var nodes = 0;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }
}
