using System.Runtime.CompilerServices;
using System.Xml;

namespace Hub.Routing.KeepDirectory.National;

/// <summary>Reads the F14 export entry by entry, with a bounded amount of memory whatever the file holds: no DTD, no external reference, no long value.</summary>
internal static class NationalReader
{
    /// <summary>Elements of one entry; none has a quarter as many.</summary>
    private const int MostValues = 200;

    /// <summary>Characters of one value; longer ones are cut, and the field that reads them refuses them.</summary>
    private const int LongestValue = 1000;

    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = false,
    };

    /// <summary>The entries, each with the kind of the file as far as it is known by then ("COMPLET", "DIFFERENTIEL").</summary>
    /// <exception cref="XmlException">The file is no XML, holds a DTD, or ends too early.</exception>
    public static async IAsyncEnumerable<NationalEntry> ReadAsync(Stream content, NationalFile file, [EnumeratorCancellation] CancellationToken stop)
    {
        using var xml = XmlReader.Create(content, Settings);
        var buffer = new char[LongestValue];
        while (await xml.ReadAsync())
        {
            stop.ThrowIfCancellationRequested();
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (NationalNames.Entries.Contains(xml.LocalName)) yield return await ReadEntryAsync(xml, buffer);
            else if (xml.LocalName == NationalNames.Kind) file.Kind = await ReadTextAsync(xml, buffer);
        }
    }

    private static async Task<NationalEntry> ReadEntryAsync(XmlReader xml, char[] buffer)
    {
        var (element, depth, line) = (xml.LocalName, xml.Depth, (xml as IXmlLineInfo)?.LineNumber ?? 0);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (xml.IsEmptyElement) return new NationalEntry(element, line, values);
        var name = element;
        while (await xml.ReadAsync() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                name = xml.LocalName;
                if (values.Count < MostValues) values.TryAdd(name, "");
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && values.TryGetValue(name, out var before) && before.Length == 0)
            {
                values[name] = await ReadValueAsync(xml, buffer);
            }
        }
        return new NationalEntry(element, line, values);
    }

    private static async Task<string> ReadTextAsync(XmlReader xml, char[] buffer) =>
        xml.IsEmptyElement || !await xml.ReadAsync() || xml.NodeType != XmlNodeType.Text ? "" : await ReadValueAsync(xml, buffer);

    private static async Task<string> ReadValueAsync(XmlReader xml, char[] buffer) => new(buffer, 0, await xml.ReadValueChunkAsync(buffer, 0, buffer.Length));
}
